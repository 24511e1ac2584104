import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EntryAbout, WriteFault } from "../../contract/desk/desk-entry.ts";
import { type CorrectableField, requiredFields } from "../../contract/enquiry/correctable-fields.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import type { SuggestedKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Level } from "../../contract/lists/level.ts";
import type { OrganizationKind } from "../../contract/lists/organization-kind.ts";
import { ROLES, type Role } from "../../contract/lists/role.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { hashOf } from "../enquiry/secrets.ts";
import type { StoredSubmission } from "../enquiry/stored-enquiry.ts";
import type { AnyRow } from "./publish-store.ts";

export type EntrySuggestion = Extract<StoredSubmission, { kind: "suggestion" }>;

/** What is suggested, field by field; what was said outside of a field goes where it belongs. */
export const readSuggestion = (suggestion: EntrySuggestion): readonly FieldChange[] => {
  const { suggestedKind, name, land, topic, url, text, changes = [] } = suggestion;
  const isContact = suggestedKind === "contact";
  const said: Partial<Record<CorrectableField, readonly string[]>> = {
    [isContact ? "organization" : "name"]: [name],
    ...(!isContact && { summary: [text] }),
    ...(!isContact && suggestedKind !== "material" && land !== undefined && { lands: [land] }),
    ...(topic !== undefined && { topics: [topic] }),
    ...(isContact && url !== undefined && { url: [url] }),
  };
  const asked = new Map(changes.map(({ field, to }) => [field, to] as const));
  const fields = new Set([...(Object.keys(said) as CorrectableField[]), ...asked.keys()]);
  return [...fields].map((field) => ({ field, from: [], to: asked.get(field) ?? said[field] ?? [] }));
};

/** With an empty value for everything that has to be there and is not. */
export const withMissing = (kind: SuggestedKind, wanted: readonly FieldChange[]): readonly FieldChange[] => {
  const required: readonly CorrectableField[] = requiredFields[kind];
  const missing = required.filter((field) => !wanted.some((each) => each.field === field));
  return [...wanted, ...missing.map((field) => ({ field, from: [], to: [] }))];
};

/** What keeps it from becoming an entry, besides what cannot be written. */
export const findNewFaults = (
  kind: SuggestedKind,
  {
    wanted,
    consentBy,
    side,
  }: {
    readonly wanted: readonly FieldChange[];
    readonly consentBy: string | null;
    readonly side: SearchableSide | null;
  },
): ReadonlyMap<CorrectableField, WriteFault> => {
  const required: readonly CorrectableField[] = requiredFields[kind];
  const faults = new Map<CorrectableField, WriteFault>();
  for (const field of required) {
    if (!wanted.some((each) => each.field === field && each.to.length > 0)) faults.set(field, "missing");
  }
  if (kind !== "contact") return faults;
  // That a community is here at all is its own to say. Of what nobody has named the side it is not known to be one yet.
  if (side === "muslim-organization" && consentBy === null) faults.set("organization", "needs-consent");
  const role = readRole(wanted);
  if (role !== undefined && sideOf[role] === null) faults.set("role", "unreadable");
  return faults;
};

/** What the entry of a suggestion is called for ever: found again from its reference, which it does not tell. */
export const nameNewEntry = async (kind: SuggestedKind, reference: string): Promise<EntryAbout> => {
  const hash = await hashOf(`entry ${reference}`);
  return {
    kind,
    id: hash
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .slice(0, 10),
  };
};

/** No municipality has this key. */
const NOWHERE = "00000000";

const levelOf = (areas: StoredContact["serviceAreas"]): Level => {
  const lengths = areas.map(({ code }) => (code === "DE" ? 0 : code.length));
  const widest = Math.min(...lengths);
  if (widest === 0) return "federal";
  if (widest === 2) return "land";
  return widest < 8 ? "regional" : "local";
};

const kindOf = ({ side, level }: Pick<StoredContact, "side" | "level">): OrganizationKind => {
  if (side === "security-authority") return level === "federal" ? "federal-authority" : "police-authority";
  if (level === "federal") return "umbrella";
  return level === "land" ? "land-association" : "mosque-association";
};

/** Whose role it is; the coordination's is nobody's to suggest. */
const sideOf = {
  "liaison-officer": "security-authority",
  "contact-for-muslims": "security-authority",
  "migration-officer": "security-authority",
  "lka-prevention": "security-authority",
  "crime-prevention-advice": "security-authority",
  "victim-support": "security-authority",
  "community-officer": "security-authority",
  "recruitment-adviser": "security-authority",
  complaints: "security-authority",
  "state-security": "security-authority",
  board: "muslim-organization",
  "dialogue-officer": "muslim-organization",
  imam: "muslim-organization",
  coordination: null,
} as const satisfies Record<Role, SearchableSide | null>;

const readRole = (wanted: readonly FieldChange[]): Role | undefined => {
  const asked = wanted.find(({ field }) => field === "role")?.to[0];
  return ROLES.find((role) => role === asked);
};

/** The side a new contact would be on: its role says it, else whoever has sent it; `null` where nobody has. */
export const sideOfNew = (
  { suggestedKind, entrySide }: EntrySuggestion,
  wanted: readonly FieldChange[],
): SearchableSide | null => {
  if (suggestedKind !== "contact") return null;
  const role = readRole(wanted);
  return (role === undefined ? null : sideOf[role]) ?? entrySide ?? null;
};

const blankContact = (id: string, suggestion: EntrySuggestion, wanted: readonly FieldChange[]): StoredContact => {
  const { precision, land } = suggestion;
  const side = sideOfNew(suggestion, wanted) ?? "muslim-organization";
  // Who did not say how exactly a community may be seen is seen nowhere; no point is known of an address or a Kreis.
  const isPlaced = precision === "municipality" || precision === "address" || side === "security-authority";
  const nowhere = { type: "Point" as const, coordinates: [0, 0] as [number, number] };
  return {
    id: id as ContactId,
    side,
    organization: { id: `o${id}`, name: "", kind: "mosque-association" },
    role: side === "security-authority" ? "liaison-officer" : "board",
    title: { de: "" },
    level: "local",
    serviceAreas: [],
    address: { land: land ?? "DE-BY" },
    municipality: { key: NOWHERE, name: "" },
    topics: [],
    languages: [],
    location: {
      precision: isPlaced ? "municipality" : "none",
      exact: null,
      area: isPlaced ? nowhere : null,
      town: nowhere,
    },
    state: "active",
    assurance: { status: "submitted" },
    takesIntroductions: false,
  };
};

type Terms = {
  readonly wanted: readonly FieldChange[];
  readonly coordinator: ContactId;
  readonly day: string;
  readonly now: Date;
};

/** An entry of its kind that says nothing yet; `coordinator`: who answers for it until others do. */
export const makeBlank = (
  id: string,
  suggestion: EntrySuggestion,
  { wanted, coordinator, day, now }: Terms,
): AnyRow => {
  const own = { id: id as EntryId, topics: [], languages: [] };
  switch (suggestion.suggestedKind) {
    case "contact":
      return blankContact(id, suggestion, wanted);
    case "project":
      return {
        ...own,
        title: { de: "" },
        summary: { de: "" },
        status: "idea",
        period: { start: day },
        lands: [],
        geometry: null,
        formats: [],
        targetGroups: [],
        partners: [],
        goals: [],
        steps: [],
        effort: { de: "" },
        materials: [],
        results: [],
        transferable: { de: "" },
        contact: coordinator,
      };
    case "expert":
      return {
        ...own,
        field: { de: "" },
        side: "independent",
        formats: [],
        lands: [],
        attendance: [],
        profile: { de: "" },
      };
    case "event": {
      const { id: uid, ...rest } = own;
      return {
        ...rest,
        uid,
        summary: { de: "" },
        description: { de: "" },
        // So wide that any beginning and any end can be written one after the other.
        dtstart: "1900-01-01T00:00",
        dtend: "2999-12-31T00:00",
        kind: "dialogue",
        status: "confirmed",
        attendance: [],
        lands: [],
        organizer: coordinator,
        audience: [],
        registration: { isRequired: false },
        sequence: 0,
        lastModified: now.toISOString(),
      };
    }
    case "material":
      return {
        ...own,
        title: { de: "" },
        summary: { de: "" },
        kind: "flyer",
        audience: [],
        publisher: "",
        date: day,
        files: [],
      };
  }
};

/** What follows from what was written: nobody is asked for it. */
export const completeNew = (kind: SuggestedKind, row: AnyRow): AnyRow => {
  if (kind === "event") return { ...row, sequence: 0 } as AnyRow;
  if (kind !== "contact") return row;
  const contact = row as StoredContact;
  const { municipality } = contact;
  const serviceAreas =
    contact.serviceAreas.length > 0 ? contact.serviceAreas : [{ code: municipality.key, name: municipality.name }];
  const level = levelOf(serviceAreas);
  const organization = { ...contact.organization, kind: kindOf({ side: contact.side, level }) };
  const { takesIntroductions: _blank, ...rest } = contact;
  return {
    ...rest,
    serviceAreas,
    level,
    organization,
    // Without a mailbox nothing can be passed on to it.
    ...(contact.email === undefined && { takesIntroductions: false }),
  };
};
