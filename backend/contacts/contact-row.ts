import type { Contact, ContactRow } from "../../contract/contact/contact.ts";

/** The row of a projected contact: named field by field, because lists must never carry a mail address or a phone. */
export const toContactRow = (contact: Contact): ContactRow => ({
  id: contact.id,
  side: contact.side,
  organization: contact.organization,
  role: contact.role,
  title: contact.title,
  level: contact.level,
  serviceAreas: contact.serviceAreas,
  address: contact.address,
  ...(contact.municipality === undefined ? {} : { municipality: contact.municipality }),
  topics: contact.topics,
  languages: contact.languages,
  location: contact.location,
  state: contact.state,
  assurance: contact.assurance,
});
