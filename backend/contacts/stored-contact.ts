import { z } from "zod/mini";
import { type Contact, contactSchema, pointSchema } from "../../contract/contact/contact.ts";
import { AUDIENCES, type Audience } from "../../contract/lists/audience.ts";
import { areaSchema } from "../../contract/place/area.ts";

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

/** What a consent says is judged where it counts: one that cannot be read hides its value, not the contact. */
const consentSchema = z.custom<Consent>(
  (basis) => typeof basis === "object" && basis !== null && "kind" in basis && basis.kind === "consent",
);
const basisSchema = z.union([z.object({ kind: z.literal("public-task") }), consentSchema]);

const audienced = <Schema extends z.ZodMiniType>(value: Schema) =>
  z.object({ value, audience: z.enum(AUDIENCES), basis: basisSchema });

/** Degrees of longitude and latitude, and nothing beyond the map. */
const placeSchema = pointSchema.check(
  z.refine(({ coordinates: [lon, lat] }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, "no place on Earth"),
);

const storedLocationSchema = z
  .object({
    precision: contactSchema.shape.location.shape.precision,
    exact: z.nullable(audienced(z.object({ point: placeSchema, address: z.string() }))),
    area: z.nullable(placeSchema),
    town: placeSchema,
    district: z.optional(areaSchema),
  })
  .check(
    z.refine(
      ({ precision, area }) => area !== null || precision === "none" || precision === "address",
      "has no middle of the area its precision names",
    ),
  );

const { email, phones, url, schedules, deputy, visiting, location: _location, ...alwaysShown } = contactSchema.shape;

/**
 * A contact as the store keeps it. `exact` is the true place and leaves the store only at precision `address` for an
 * audience that may see it; `area` is the middle of the area named by `precision` (null at `none`), `town` the middle
 * of the municipality, which stands in where the exact place may not be shown. `district`: the Kreis the municipality
 * lies in, which stands in for it among the service areas where `precision` is `district`. `takesIntroductions`: said for
 * everybody, not found out from the mailbox, because whether there is a hidden one is nobody's business; who writes a
 * contact without a mailbox writes `false`.
 */
export const storedContactSchema = z.object({
  ...alwaysShown,
  municipality: z.nonoptional(alwaysShown.municipality),
  location: storedLocationSchema,
  email: z.optional(audienced(z.nonoptional(email))),
  phones: z.optional(audienced(z.nonoptional(phones))),
  url: z.optional(audienced(z.nonoptional(url))),
  schedules: z.optional(audienced(z.nonoptional(schedules))),
  deputy: z.optional(audienced(z.nonoptional(deputy))),
  visiting: z.optional(audienced(z.nonoptional(visiting))),
} satisfies Record<SensitiveField | keyof Contact, z.ZodMiniType>);
export type StoredContact = z.infer<typeof storedContactSchema>;
