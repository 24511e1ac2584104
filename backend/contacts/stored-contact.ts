import type { Area } from "../../contract/place/area.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import type { Contact, Point } from "../../contract/contact/contact.ts";

/**
 * Who gave it, on which day, to which version of the text, and the last day it counts (ISO 8601 dates). `withdrawnAt`:
 * when it was taken back; from then on it counts no more, whatever the days say.
 */
export type Consent = {
  readonly kind: "consent";
  readonly by: string;
  readonly on: string;
  readonly textVersion: string;
  readonly until: string;
  readonly withdrawnAt?: string | null;
};

/** A sensitive value with what decides who sees it: the audience, and the legal basis. */
export type Audienced<T> = {
  readonly value: T;
  readonly audience: Audience;
  readonly basis: { readonly kind: "public-task" } | Consent;
};

/** The fields whose audience is decided one by one. */
export const SENSITIVE_FIELDS = ["email", "phones", "url", "schedules", "deputy", "visiting"] as const;
export type SensitiveField = (typeof SENSITIVE_FIELDS)[number];

/**
 * A contact as the store keeps it. `exact` is the true place and leaves the store only at precision `address` for an
 * audience that may see it; `area` is the middle of the area named by `precision` (null at `none`), `town` the middle
 * of the municipality, which stands in where the exact place may not be shown. `district`: the Kreis the municipality
 * lies in, which stands in for it among the service areas where `precision` is `district`.
 */
export type StoredContact = Omit<Contact, SensitiveField | "location" | "municipality"> & {
  readonly municipality: NonNullable<Contact["municipality"]>;
} & {
  readonly [Field in SensitiveField]?: Audienced<NonNullable<Contact[Field]>>;
} & {
  readonly location: {
    readonly precision: Contact["location"]["precision"];
    readonly exact: Audienced<{ readonly point: Point; readonly address: string }> | null;
    readonly area: Point | null;
    readonly town: Point;
    readonly district?: Area;
  };
};
