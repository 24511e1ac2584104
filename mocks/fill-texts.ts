import { z } from "zod/mini";

/** A text of a schema: whether people write it as they like, or in an agreed form such as a mail address. */
type TextLeaf = { readonly path: string; readonly isFree: boolean; readonly accepts: (text: string) => boolean };

/** What stands at a text from now on; undefined: what stands there, or nothing, where nothing stands. */
export type NextText = (leaf: TextLeaf) => string | undefined;

type Schema = z.core.$ZodTypes;
type Place = { readonly schema: z.core.$ZodType; readonly value: unknown; readonly path: string };
type Visit = { readonly next: NextText; readonly makesAbsent: boolean };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFreeText = ({ _zod: { def } }: z.core.$ZodString): boolean =>
  !("format" in def) && (def.checks ?? []).every((check) => check._zod.def.check !== "string_format");

const fillString = (schema: z.core.$ZodString, { value, path }: Place, { next }: Visit): unknown =>
  next({ path, isFree: isFreeText(schema), accepts: (text) => z.safeParse(schema, text).success }) ?? value;

const fillObject = (shape: z.core.$ZodShape, { value, path }: Place, visit: Visit): unknown => {
  if (value !== undefined && !isRecord(value)) return value;
  if (value === undefined && !visit.makesAbsent) return undefined;
  const filled = { ...value };
  for (const [name, part] of Object.entries(shape)) {
    const made = fill({ schema: part, value: filled[name], path: path === "" ? name : `${path}.${name}` }, visit);
    if (made !== undefined) filled[name] = made;
    else if (part._zod.optin !== "optional") return undefined;
  }
  return filled;
};

const fillArray = (element: z.core.$ZodType, { value, path }: Place, visit: Visit): unknown => {
  if (value !== undefined && !Array.isArray(value)) return value;
  const given: readonly unknown[] = value ?? [];
  const elements = given.length === 0 && visit.makesAbsent && holdsText(element) ? [undefined] : given;
  return elements
    .map((each) => fill({ schema: element, value: each, path: `${path}[]` }, visit))
    .filter((each) => each !== undefined);
};

const fillUnion = (options: readonly z.core.$ZodType[], place: Place, visit: Visit): unknown => {
  const schema = options.find((option) => z.safeParse(option, place.value).success);
  return schema === undefined ? place.value : fill({ ...place, schema }, visit);
};

/** Whether a schema has a free text somewhere, which is worth making what holds it. */
const holdsText = (schema: z.core.$ZodType): boolean => {
  const { def } = (schema as Schema)._zod;
  if (def.type === "string") return true;
  if (def.type === "object") return Object.values(def.shape).some(holdsText);
  if (def.type === "array") return holdsText(def.element);
  return "innerType" in def && holdsText(def.innerType);
};

/** The plainest value of what is no text. */
const makePlain = (schema: Schema): unknown => {
  const { def } = schema._zod;
  if (def.type === "enum") return Object.values(def.entries)[0];
  if (def.type === "literal") return def.values[0];
  if (def.type === "boolean") return false;
  return def.type === "number" ? 1 : undefined;
};

const fill = (place: Place, visit: Visit): unknown => {
  const schema = place.schema as Schema;
  const { def } = schema._zod;
  const isMade = "innerType" in def && visit.makesAbsent && holdsText(def.innerType);
  if (def.type === "string") return fillString(schema as z.core.$ZodString, place, visit);
  if (def.type === "object") return fillObject(def.shape, place, visit);
  if (def.type === "array") return fillArray(def.element, place, visit);
  if (def.type === "union") return fillUnion(def.options, place, visit);
  if (def.type === "optional" && place.value === undefined && !isMade) return undefined;
  if (def.type === "nullable" && place.value === null)
    return isMade ? (fill({ ...place, schema: def.innerType, value: undefined }, visit) ?? null) : null;
  if ("innerType" in def) return fill({ ...place, schema: def.innerType }, visit);
  return place.value ?? (visit.makesAbsent ? makePlain(schema) : undefined);
};

/**
 * `value` with another text at every place where its schema has one, so that a field that is new tomorrow is reached by
 * itself. `makesAbsent`: what the schema allows and `value` lacks is made where it holds a text.
 */
export const fillTexts = <Value>(
  schema: z.core.$ZodType,
  value: Value,
  { next, makesAbsent = false }: { readonly next: NextText; readonly makesAbsent?: boolean },
): Value =>
  // Only texts changed, each to one its schema accepts.
  fill({ schema, value, path: "" }, { next, makesAbsent }) as Value;

/** The places of a schema where people write what they like, e.g. `title.de` or `steps[].text.de`. */
export const listFreeTexts = (schema: z.core.$ZodType, path = ""): readonly string[] => {
  const { def } = (schema as Schema)._zod;
  if (def.type === "object")
    return Object.entries(def.shape).flatMap(([name, part]) =>
      listFreeTexts(part, path === "" ? name : `${path}.${name}`),
    );
  if (def.type === "array") return listFreeTexts(def.element, `${path}[]`);
  if (def.type === "union") return def.options.flatMap((option) => listFreeTexts(option, path));
  if ("innerType" in def) return listFreeTexts(def.innerType, path);
  return def.type === "string" && isFreeText(schema as z.core.$ZodString) ? [path] : [];
};
