import { z } from "zod/mini";
import { contactIdSchema } from "./contact/contact.ts";
import { facetValues, LONGEST_SEARCH_TEXT } from "./contact/contact-filter.ts";
import { SEARCHABLE_SIDES } from "./lists/side.ts";

/**
 * One parameter of a query string. `schema` describes the decoded value: text, or a list of texts for `repeated`
 * (`land=DE-BY&land=DE-BW`), a number for `number`, a list of numbers for `numbers` (`bbox=5.9,47.3,15,55`). `allowed`
 * completes the sentence "must be …" in plain words.
 */
export type QueryParameter = {
  readonly form: "text" | "repeated" | "number" | "numbers";
  readonly schema: z.ZodMiniType;
  readonly summary: string;
  readonly allowed: string;
};

/** Completes "must be …". */
export const oneOf = (values: readonly string[]): string => `one of ${values.join(", ")}`;

const longitudeSchema = z.number().check(z.gte(-180), z.lte(180));
const latitudeSchema = z.number().check(z.gte(-90), z.lte(90));

const bboxSchema = z
  .tuple([longitudeSchema, latitudeSchema, longitudeSchema, latitudeSchema])
  .check(z.refine(([west, south, east, north]) => west <= east && south <= north));

/** How many contacts a page holds unless told otherwise, and at most. */
export const DEFAULT_PAGE_SIZE = 50;
const MOST_PAGE_SIZE = 200;

/** The query of `GET /contacts`. Several values of one facet mean "any of them"; different parameters narrow further. */
export const contactsQuery = {
  side: {
    form: "text",
    schema: z.enum(SEARCHABLE_SIDES),
    summary: "Only contacts of this side",
    allowed: oneOf(SEARCHABLE_SIDES),
  },
  land: {
    form: "repeated",
    schema: z.array(z.enum(facetValues.land)),
    summary: "Only contacts that sit in one of these Länder (ISO 3166-2)",
    allowed: oneOf(facetValues.land),
  },
  topic: {
    form: "repeated",
    schema: z.array(z.enum(facetValues.topic)),
    summary: "Only contacts for one of these topics",
    allowed: oneOf(facetValues.topic),
  },
  language: {
    form: "repeated",
    schema: z.array(z.enum(facetValues.language)),
    summary:
      "Only contacts that speak one of these languages (BCP 47); with serves, authorities that do come first and the others stay, because they are responsible in any language",
    allowed: oneOf(facetValues.language),
  },
  level: {
    form: "repeated",
    schema: z.array(z.enum(facetValues.level)),
    summary: "Only contacts on one of these levels",
    allowed: oneOf(facetValues.level),
  },
  role: {
    form: "repeated",
    schema: z.array(z.enum(facetValues.role)),
    summary: "Only contacts with one of these roles",
    allowed: oneOf(facetValues.role),
  },
  fresh: {
    form: "text",
    schema: z.literal("1"),
    summary: "Only contacts confirmed within the last 365 days",
    allowed: "1, or left out",
  },
  q: {
    form: "text",
    schema: z.string().check(z.maxLength(LONGEST_SEARCH_TEXT)),
    summary:
      "Words that begin words of the name, place, umbrella organisation, role, topics or Land, in German, English, Turkish or Arabic",
    allowed: `a text of at most ${LONGEST_SEARCH_TEXT} characters`,
  },
  bbox: {
    form: "numbers",
    schema: bboxSchema,
    summary: "Only contacts placed within west,south,east,north (degrees); coarse places count by their middle",
    allowed: "four numbers west,south,east,north in degrees, west not east of east, south not north of north",
  },
  serves: {
    form: "text",
    schema: z.string().check(z.maxLength(LONGEST_SEARCH_TEXT)),
    summary:
      "Who is responsible for this municipality, quarter or Kreis (its key, name or postcode), in the order to ask them: the most local first; then most of the topics, one of the languages, reachable now, nearest",
    allowed:
      "an official municipality key (8 digits), the key of a quarter (11000000-neukoelln) or of a Kreis (5 digits), a postcode or a name",
  },
  limit: {
    form: "number",
    schema: z.int().check(z.gte(1), z.lte(MOST_PAGE_SIZE)),
    summary: `Contacts a page; ${DEFAULT_PAGE_SIZE} unless given`,
    allowed: `a whole number from 1 to ${MOST_PAGE_SIZE}`,
  },
  cursor: {
    form: "text",
    schema: z.string().check(z.regex(/^[\w-]{1,2000}$/)),
    summary: "Where the page begins; taken from the Link header of the page before",
    allowed: "taken unchanged from the Link header of the page before",
  },
} as const satisfies Record<string, QueryParameter>;

/** How many contacts `GET /contacts/details` answers at once. */
export const MOST_DETAILS = 50;

/** The query of `GET /contacts/details`. */
export const contactDetailsQuery = {
  id: {
    form: "repeated",
    schema: z.array(contactIdSchema).check(z.minLength(1), z.maxLength(MOST_DETAILS)),
    summary: "The contacts asked for; needed",
    allowed: `one to ${MOST_DETAILS} ids of contacts, 4 to 16 characters each: a–z and 0–9`,
  },
} as const satisfies Record<string, QueryParameter>;
