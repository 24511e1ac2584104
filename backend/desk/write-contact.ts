import { LAND_CODES, landOfArea, LAND_KEYS } from "../../contract/lists/land.ts";
import type { correctableFields } from "../../contract/enquiry/correctable-fields.ts";
import type { EntryAbout, WriteFault } from "../../contract/desk/desk-entry.ts";
import { CONSENT_TEXT_VERSIONS } from "../../contract/enquiry/enquiry-rules.ts";
import { germanTerms } from "../../contract/names/de.ts";
import type { Area } from "../../contract/place/area.ts";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";
import type { Audienced, SensitiveField, StoredContact } from "../contacts/stored-contact.ts";
import type { PlaceFault } from "./place-finder.ts";
import { readSchedule } from "./read-schedule.ts";

/**
 * `findPlace`: the one municipality or Kreis a name means, or why it means none; `consentBy`: the function that has consented to a first value; `day`: today in Germany, ISO 8601; `isEntry`: whether there is an entry
 * to be named.
 */
export type WriteTools = {
  readonly findPlace: (name: string) => NamedPlace | PlaceFault;
  readonly consentBy: string | null;
  readonly day: string;
  readonly isEntry: (entry: EntryAbout) => boolean;
};

/** The entry with the wanted texts in one field; a fault where they cannot be written. */
export type Write<Entry> = (
  entry: Entry,
  texts: readonly string[],
  tools: WriteTools,
) => Entry | Exclude<WriteFault, "missing">;

/** A new text is German alone: what it was translated to says something else. */
export const toText = <Text extends { readonly de: string }>(text: Text, de = ""): Text | { de: string } =>
  text.de === de ? text : { de };

const CONSENT_YEARS = 2;

const consentOf = (by: string, day: string): Audienced<unknown>["basis"] => ({
  kind: "consent",
  by,
  on: day,
  textVersion: CONSENT_TEXT_VERSIONS.at(-1) ?? "",
  until: `${Number(day.slice(0, 4)) + CONSENT_YEARS}${day.slice(4, 8)}01`,
});

/** A value keeps its circle and its basis; the first one of an association needs somebody's consent. */
const writeSensitive = (
  contact: StoredContact,
  field: SensitiveField,
  value: unknown,
  { consentBy, day }: WriteTools,
): StoredContact | "needs-consent" => {
  const { [field]: before, ...rest } = contact;
  // Without the field it is a contact as well: none of the sensitive ones has to be there.
  if (value === undefined) return rest;
  if (before !== undefined) return { ...contact, [field]: { ...before, value } };
  const isAssociation = contact.side === "muslim-organization";
  if (isAssociation && consentBy === null) return "needs-consent";
  const basis = isAssociation ? consentOf(consentBy ?? "", day) : { kind: "public-task" };
  return { ...contact, [field]: { value, audience: "public", basis } };
};

const FEDERATION = /^(?:deutschland|bund|bundesweit|deutschlandweit)$/i;

const toArea = (name: string, known: readonly Area[], { findPlace }: WriteTools): Area | PlaceFault => {
  const before = known.find((area) => area.name === name);
  if (before !== undefined) return before;
  if (FEDERATION.test(name)) return { code: "DE", name: "Deutschland" };
  const land = LAND_CODES.find((code) => germanTerms.lands[code] === name);
  if (land !== undefined) return { code: LAND_KEYS[land], name };
  const place = findPlace(name);
  return typeof place === "string" ? place : { code: place.key, name: place.name };
};

/**
 * The contact in another town: what was exact there is none here, and the middle of a Kreis is not known from its name.
 */
const moveTo: Write<StoredContact> = (contact, [name = ""], { findPlace }) => {
  const { location } = contact;
  const place = findPlace(name);
  if (typeof place === "string") return place;
  const land = landOfArea(place.key);
  if (land === null || place.key.length !== 8) return "unknown-place";
  if (place.key === contact.municipality.key) return contact;
  if (location.precision === "district") return "unreadable";
  const town = { type: "Point" as const, coordinates: [place.lon, place.lat] as [number, number] };
  const { district: _former, ...kept } = location;
  const isExact = location.precision === "address";
  const moved = { ...kept, town, exact: null, ...(isExact && { precision: "municipality" as const }) };
  return {
    ...contact,
    municipality: { key: place.key, name: place.name },
    address: { land },
    location: { ...moved, area: isExact || location.precision === "municipality" ? town : location.area },
  };
};

/** Each field of a contact that can be corrected, and how it is written. */
export const contactWrites: Readonly<Record<(typeof correctableFields.contact)[number], Write<StoredContact>>> = {
  organization: (contact, [name = ""]) => ({ ...contact, organization: { ...contact.organization, name } }),
  umbrella: (contact, [umbrella = null]) => ({ ...contact, organization: { ...contact.organization, umbrella } }),
  title: (contact, [text]) => ({ ...contact, title: toText(contact.title, text) }),
  role: (contact, [role]) => ({ ...contact, role: role as StoredContact["role"] }),
  municipality: moveTo,
  // The point stays where it is: nobody can tell another one from a street. What has none has no address, either.
  address: (contact, [address]) => {
    const { exact } = contact.location;
    if (exact === null) return "unreadable";
    const location =
      address === undefined
        ? { ...contact.location, precision: "municipality" as const, exact: null, area: contact.location.town }
        : { ...contact.location, exact: { ...exact, value: { ...exact.value, address } } };
    return { ...contact, location };
  },
  serviceAreas: (contact, names, tools) => {
    const areas = names.map((name) => toArea(name, contact.serviceAreas, tools));
    const fault = areas.find((area) => typeof area === "string");
    return fault ?? { ...contact, serviceAreas: areas.filter((area) => typeof area !== "string") };
  },
  topics: (contact, topics) => ({ ...contact, topics: topics as StoredContact["topics"] }),
  languages: (contact, languages) => ({ ...contact, languages: languages as StoredContact["languages"] }),
  // Without a mailbox nothing can be passed on to it.
  email: (contact, [email], tools) => {
    const written = writeSensitive(contact, "email", email, tools);
    return email === undefined && typeof written === "object" ? { ...written, takesIntroductions: false } : written;
  },
  phones: (contact, numbers, tools) =>
    writeSensitive(contact, "phones", numbers.length === 0 ? undefined : numbers.map((number) => ({ number })), tools),
  url: (contact, [url], tools) => writeSensitive(contact, "url", url, tools),
  schedules: (contact, texts, tools) => {
    const schedules = texts.map((text) => readSchedule(text));
    if (schedules.includes(null)) return "unreadable";
    return writeSensitive(contact, "schedules", texts.length === 0 ? undefined : schedules, tools);
  },
  state: (contact, [state]) => ({ ...contact, state: state as StoredContact["state"] }),
};
