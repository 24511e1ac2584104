import { useLingui } from "@lingui/react/macro";
import { splitPhone } from "../../contract/contact/phone.ts";
import { formatPhoneAbroad } from "../i18n/format-phone.ts";

/** How a tidied mail address or phone number is written for people; `format`: a number without its extension. */
export const useAddressText = (): ((address: string, format?: (number: string) => string) => string) => {
  const { t } = useLingui();
  return (address, format = formatPhoneAbroad) => {
    const phone = splitPhone(address);
    if (phone === null) return address;
    const written = format(phone.number);
    const { extension } = phone;
    if (extension === undefined) return written;
    // In Arabic the two numbers would change places.
    const number = `\u2066${written}\u2069`;
    return t`${number}, Durchwahl ${extension}`;
  };
};
