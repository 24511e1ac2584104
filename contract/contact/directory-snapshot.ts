import { z } from "zod/mini";
import type { Area } from "../place/area.ts";
import { SNAPSHOT_VERSION, type snapshotShape } from "./snapshot-shape.ts";

/** Columns are checked record by record where they are read; the envelope only says that they are there. */
const column = <T>(): z.ZodMiniCustom<readonly T[], readonly T[]> =>
  z.custom<readonly T[]>((value) => Array.isArray(value));

/** One base-36 digit a record: the position in the list of the same name. */
const digits = z.string();

const names = z.array(z.string());

/** Every name of the shape and no other. */
type Parts<Part extends keyof typeof snapshotShape> = Record<keyof (typeof snapshotShape)[Part], z.ZodMiniType>;

/**
 * `GET /directory`: the whole directory as its reader may see it, one array a column, so that 100,000 records parse in a few
 * milliseconds. Record `i` is the `i`th value of every column. Records stand in list order: by Land (order of
 * `lists.land`), then level, name in German collation, role and id; the Clearing Point comes last.
 */
export const directorySnapshotSchema = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  /** When the snapshot was made (ISO 8601, UTC). */
  asOf: z.iso.datetime(),
  /** What the digits and bits of the columns stand for. A digit the reader does not know makes that record unreadable, a bit is
   * passed over. */
  lists: z.object({
    side: names,
    role: names,
    kind: names,
    level: names,
    land: names,
    state: names,
    precision: names,
    reach: names,
    topic: names,
    language: names,
  } satisfies Parts<"lists">),
  /** Values that many records share; the columns of the same name hold positions. */
  tables: z.object({
    /** Municipality keys and names. */
    municipality: column<readonly [key: string, name: string]>(),
    umbrella: column<string>(),
    area: column<readonly [code: Area["code"], name: Area["name"]]>(),
  } satisfies Parts<"tables">),
  columns: z.object({
    id: column<string>(),
    name: column<string>(),
    side: digits,
    role: digits,
    kind: digits,
    level: digits,
    land: digits,
    state: digits,
    precision: digits,
    reach: digits,
    /** -1: the contact does not give its town. */
    municipality: column<number>(),
    /** -1: none. */
    umbrella: column<number>(),
    /** Usually one position; an array where a contact serves several areas. */
    area: column<number | readonly number[]>(),
    /** Bit masks over `lists.topic` and `lists.language`. */
    topic: column<number>(),
    language: column<number>(),
    /** The record that stands in for a vacant or paused one; -1: none is named, or not for this audience. */
    deputy: column<number>(),
    /** Degrees times 10,000; `null` without geometry. */
    lon: column<number | null>(),
    lat: column<number | null>(),
    /** Days since 1 January 1970 of the last confirmation; -1: not confirmed. */
    assured: column<number>(),
  } satisfies Parts<"columns">),
});
export type DirectorySnapshot = z.infer<typeof directorySnapshotSchema>;
