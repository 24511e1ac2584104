import { EMAIL_PATTERN, EXTENDED_PHONE_PATTERN, tidyEmail, toPlainSigns } from "../contact/channel.ts";
import { tidyPhone } from "../contact/phone.ts";

/** Where an answer is to go, as it is understood: a mail address, or a phone number in E.164 with its extension. */
export const tidyReplyAddress = (text: string): string =>
  toPlainSigns(text).includes("@") ? tidyEmail(text) : tidyPhone(text);

/** Whether an answer can be sent there, or somebody called. */
export const isReplyAddress = (text: string): boolean => EMAIL_PATTERN.test(text) || EXTENDED_PHONE_PATTERN.test(text);
