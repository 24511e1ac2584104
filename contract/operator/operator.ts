import { z } from "zod/mini";
import { EMAIL_PATTERN } from "../contact/channel.ts";
import { UI_LANGUAGES } from "../lists/language-tag.ts";

const lineSchema = z.string().check(z.minLength(2), z.maxLength(200));
/** As it is to be read; without its spaces it is the number in E.164. */
const phoneSchema = z.string().check(z.regex(/^\+[1-9](?: ?\d){6,14}$/, "a phone number such as +49 30 23125000"));
const emailSchema = z.string().check(z.regex(EMAIL_PATTERN, "a mail address"));
const urlSchema = z.string().check(z.regex(/^https:\/\/[^\s"<>]+$/, "an address that begins with https://"));

/** Another body a reader may turn to: its name, the lines of its postal address, its page. */
const bodySchema = z.strictObject({ name: lineSchema, address: z.array(lineSchema), url: z.nullable(urlSchema) });

/**
 * Who runs an installation, and what only they can say: one file a build or a host. `null` where there is none, or none
 * yet; the pages then say how else to get in touch.
 */
export const operatorSchema = z.strictObject({
  /** The office that answers, and the body it belongs to. */
  name: lineSchema,
  body: lineSchema,
  street: lineSchema,
  postalCode: z.string().check(z.regex(/^\d{5}$/, "five digits")),
  town: lineSchema,
  phone: z.nullable(phoneSchema),
  email: z.nullable(emailSchema),
  /** The languages in which enquiries are really answered, the first where nothing else is asked for. */
  answersIn: z.array(z.enum(UI_LANGUAGES)).check(z.minLength(1)),
  /** The office responsible for what is published here, by function and not by name. */
  responsibleOffice: lineSchema,
  /** How to reach who watches over data protection in the operator's own house. */
  dataProtectionOfficer: z.strictObject({ office: lineSchema, email: z.nullable(emailSchema) }),
  /** Who supervises the operator, who its handling of data, and who mends what is not accessible. */
  supervisoryAuthority: bodySchema,
  dataProtectionAuthority: bodySchema,
  enforcementBody: bodySchema,
  /** Whether the operator has read and confirmed imprint, privacy and accessibility; until then they are drafts. */
  legalTextsConfirmed: z.boolean(),
  /** Whether browsers tell this installation of faults in the app (`contract/fault/client-fault.ts`). */
  takesFaultReports: z.boolean(),
  /** Whether all entries are invented, phone and mail above included. */
  isSample: z.boolean(),
});
export type Operator = z.infer<typeof operatorSchema>;
