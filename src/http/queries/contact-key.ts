import type { ContactId } from "../../../contract/contact/contact-id.ts";

/** Where the answer about one contact is kept. Apart from the query, whose schema is no part of the first load. */
export const contactKey = (id: ContactId | null) => ["contact", id] as const;
