import type { Audience } from "../contract/audience.ts";
import type { Contact } from "../contract/contact.ts";
import { type Audienced, SENSITIVE_FIELDS, type SensitiveField, type StoredContact } from "./stored-contact.ts";

/** Whose values each audience sees besides the public ones. The two sides do not see each other's. */
const visibleTo = {
  public: ["public"],
  counterpart: ["public", "counterpart"],
  "own-side": ["public", "own-side"],
  coordinators: ["public", "counterpart", "own-side", "coordinators"],
} as const satisfies Record<Audience, readonly Audience[]>;

/** `day`: the calendar day in Germany, as an ISO 8601 date like the end of the consent. */
const isVisible = ({ audience: meantFor, basis }: Audienced<unknown>, audience: Audience, day: string): boolean => {
  // Coordinators see what has expired, because they are the ones who ask for the consent again.
  if (audience === "coordinators") return true;
  if (basis.kind === "consent" && basis.until < day) return false;
  const circle: readonly Audience[] = visibleTo[audience];
  return circle.includes(meantFor);
};

const projectLocation = (location: StoredContact["location"], audience: Audience, day: string): Contact["location"] => {
  const { precision, exact, area, town } = location;
  if (precision === "none") return { precision, geometry: null };
  // Coarser than an address was the wish of the contact: then nobody gets the exact place, coordinators neither.
  if (precision !== "address") return { precision, geometry: area };
  if (exact === null || !isVisible(exact, audience, day)) return { precision: "municipality", geometry: town };
  return { precision, geometry: exact.value.point, address: exact.value.address };
};

/**
 * The contact as `audience` may see it on the day `today` (midnight UTC of the calendar day in Germany). The one place
 * where this is decided: whatever leaves the backend – JSON, GeoJSON, CSV, search, order, counts – is made from the
 * answer, never from the stored contact.
 *
 * Fields are named one by one rather than copied, so that a column added to a store stays inside until somebody
 * decides who may see it.
 */
export const project = (contact: StoredContact, audience: Audience, today: Date): Contact => {
  const day = today.toISOString().slice(0, 10);
  const visible: Partial<Record<SensitiveField, unknown>> = {};
  for (const field of SENSITIVE_FIELDS) {
    const sensitive = contact[field];
    if (sensitive !== undefined && isVisible(sensitive, audience, day)) visible[field] = sensitive.value;
  }
  return {
    id: contact.id,
    side: contact.side,
    organization: contact.organization,
    role: contact.role,
    title: contact.title,
    level: contact.level,
    serviceAreas: contact.serviceAreas,
    address: { land: contact.address.land },
    municipality: contact.municipality,
    topics: contact.topics,
    languages: contact.languages,
    location: projectLocation(contact.location, audience, day),
    state: contact.state,
    assurance: contact.assurance,
    ...(contact.mandate === undefined ? {} : { mandate: contact.mandate }),
    // Each value comes from the field of the same name.
    ...(visible as Partial<Pick<Contact, SensitiveField>>),
  };
};
