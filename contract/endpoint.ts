import type { z } from "zod/mini";
import type { ProblemKind } from "./problem.ts";
import type { QueryParameter } from "./query-parameter.ts";

/** The media types the backend answers with, problems (`application/problem+json`) aside. */
const MEDIA_TYPES = ["application/json", "application/geo+json", "text/csv", "text/calendar"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What an endpoint may be asked by; GET also answers HEAD. */
export type Method = "GET" | "POST" | "DELETE";

/**
 * One address of the backend and one method. `answers`: the schema of each media type that can be asked for, the
 * preferred one first, none for an answer without content; `problems`: what can go wrong besides the backend failing.
 */
export type Endpoint = {
  readonly path: string;
  /** GET unless given. */
  readonly method?: Method;
  /** 200 unless given. */
  readonly status?: 200 | 201 | 204;
  readonly summary: string;
  readonly query: Readonly<Record<string, QueryParameter>>;
  readonly answers: Readonly<Partial<Record<MediaType, z.ZodMiniType>>>;
  readonly problems: readonly ProblemKind[];
  /** What stands for the `{id}` in the path. */
  readonly id?: z.ZodMiniType;
  /** The JSON to be sent. */
  readonly body?: z.ZodMiniType;
  /** Whether a repetition is recognised by an `Idempotency-Key`, which then has to be sent. */
  readonly isRepeatable?: true;
  /** Whether `If-Match` has to name the version that was read: what has changed since is not acted on unseen. */
  readonly isConditional?: true;
  /** Whether it opens with the secret of a link only, sent as `Authorization: Link <secret>`. */
  readonly isLinked?: true;
  /** The answer is for who asked, and for nobody's cache. */
  readonly isSecret?: true;
  /** It takes something out of sight, which must be possible however much else is asked. */
  readonly isUrgent?: true;
};
