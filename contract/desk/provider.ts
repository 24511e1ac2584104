import { z } from "zod/mini";
import { linkTokenSchema } from "../enquiry/enquiry.ts";
import { lineSchema } from "../enquiry/field-rules.ts";
import { sessionSchema } from "./access.ts";

/** Where the provider sends browsers back to, below the address of the site. */
export const PROVIDER_RETURN = "desk/provider";

/** Where at the desk somebody was who goes to the identity provider, with what is chosen there: they come back to it. */
export const wayBackSchema = z.string().check(z.maxLength(512), z.regex(/^\/desk(?:[/?][\w\-./?=&%+~*]*)?$/));

/** `invitation`: links what the provider knows somebody by with the account they are invited to; `name`: see `registrationSchema`. */
export const providerStartSchema = z.discriminatedUnion("for", [
  z.strictObject({ for: z.literal("sign-in"), from: wayBackSchema }),
  z.strictObject({ for: z.literal("invitation"), token: linkTokenSchema, name: lineSchema }),
]);
export type ProviderStart = z.infer<typeof providerStartSchema>;

/** Of who is signed in by the provider, and is to show once more who they are. */
export const providerStepUpSchema = z.strictObject({ from: wayBackSchema });
export type ProviderStepUp = z.infer<typeof providerStepUpSchema>;

/** Where the browser is to go: an address of the provider. */
export const providerAddressSchema = z.object({ address: z.string() });
export type ProviderAddress = z.infer<typeof providerAddressSchema>;

/** What the provider has sent the browser back with: the query of the address, without its `?`. */
export const providerAnswerSchema = z.strictObject({ answer: z.string().check(z.maxLength(8_000)) });
export type ProviderAnswer = z.infer<typeof providerAnswerSchema>;

/** Who is signed in now, and where they were before. */
export const providerEntrySchema = z.object({ session: sessionSchema, from: z.string() });
export type ProviderEntry = z.infer<typeof providerEntrySchema>;
