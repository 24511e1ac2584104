import { isOnCalendar } from "../contract/berlin-time.ts";
import type { Contact } from "../contract/contact/contact.ts";
import type { Audience } from "../contract/lists/audience.ts";
import { landOfArea } from "../contract/lists/land.ts";
import type { LocationPrecision } from "../contract/lists/location-precision.ts";
import { germanTerms } from "../contract/names/de.ts";
import type { Area } from "../contract/place/area.ts";
import {
  type Audienced,
  type Consent,
  SENSITIVE_FIELDS,
  type SensitiveField,
  type StoredContact,
} from "./contacts/stored-contact.ts";

/** How many digits of a municipality's key each precision lets out: all of them, those of the Kreis, of the Land. */
const digitsOf = {
  address: 8,
  municipality: 8,
  district: 5,
  land: 2,
  none: 2,
} as const satisfies Record<LocationPrecision, number>;

/** Whether a contact of this precision gives its town. */
export const givesTown = (precision: LocationPrecision): boolean => digitsOf[precision] === digitsOf.municipality;

const landAround = ({ code }: Area): readonly Area[] => {
  const land = landOfArea(code);
  return land === null ? [] : [{ code: code.slice(0, digitsOf.land), name: germanTerms.lands[land] }];
};

/**
 * The areas, each that is finer than the precision replaced by the one around it that is not, and each once. A Kreis is
 * called as `known` calls it; one that nothing there names gives way to its Land, because a name cannot be made up.
 */
const coarsenAreas = (areas: readonly Area[], precision: LocationPrecision, known: readonly Area[]): Area[] => {
  const digits = digitsOf[precision];
  const nameAround = (area: Area): readonly Area[] => {
    if (area.code === "DE" || area.code.length <= digits) return [area];
    const around = known.find(({ code }) => code === area.code.slice(0, digits));
    return around === undefined ? landAround(area) : [around];
  };
  const byCode = new Map<string, Area>();
  for (const area of areas.flatMap(nameAround)) if (!byCode.has(area.code)) byCode.set(area.code, area);
  return [...byCode.values()];
};

/** Whose values each audience sees besides the public ones. The two sides do not see each other's. */
const visibleTo = {
  public: ["public"],
  counterpart: ["public", "counterpart"],
  "own-side": ["public", "own-side"],
  coordinators: ["public", "counterpart", "own-side", "coordinators"],
} as const satisfies Record<Audience, readonly Audience[]>;

const isDay = (day: unknown): day is string => typeof day === "string" && isOnCalendar(`${day}T00:00`);

/**
 * Whether a consent was given for good by `day`: between two days of the calendar, and never taken back. What a store
 * cannot say rightly is no consent.
 */
const isGiven = ({ on, until, withdrawnAt }: Consent, day: string): boolean =>
  isDay(on) && isDay(until) && on <= until && on <= day && (withdrawnAt ?? null) === null;

/** `day`: the calendar day in Germany, as an ISO 8601 date like those of the consent. */
const isVisible = ({ audience: meantFor, basis }: Audienced<unknown>, audience: Audience, day: string): boolean => {
  if (basis.kind === "consent") {
    if (!isGiven(basis, day)) return false;
    // Coordinators see what has run out, because they are the ones who ask for the consent again.
    if (basis.until < day && audience !== "coordinators") return false;
  } else if (basis.kind !== "public-task") {
    return false;
  }
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
 * Where the contact sits and whom it serves, no finer than its precision, for whatever audience: it is the wish of the
 * contact. An authority's service areas are its public task, and stay.
 */
const projectAreas = (contact: StoredContact): Pick<Contact, "municipality" | "serviceAreas"> => {
  const { side, serviceAreas, municipality, location } = contact;
  const { precision, district } = location;
  return {
    serviceAreas:
      side === "muslim-organization"
        ? coarsenAreas(serviceAreas, precision, [...serviceAreas, ...(district === undefined ? [] : [district])])
        : serviceAreas,
    ...(givesTown(precision) ? { municipality } : {}),
  };
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
    ...projectAreas(contact),
    address: { land: contact.address.land },
    topics: contact.topics,
    languages: contact.languages,
    location: projectLocation(contact.location, audience, day),
    state: contact.state,
    assurance: contact.assurance,
    ...(contact.takesIntroductions === false ? { takesIntroductions: false } : {}),
    ...(contact.mandate === undefined ? {} : { mandate: contact.mandate }),
    // Each value comes from the field of the same name.
    ...(visible as Partial<Pick<Contact, SensitiveField>>),
  };
};
