import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { toPlainSigns } from "../../../contract/contact/channel.ts";
import { toMailtoUrl } from "../../../contract/contact/mailto-url.ts";
import { loadPhoneRules, splitPhone } from "../../../contract/contact/phone.ts";
import { isReplyAddress, tidyReplyAddress } from "../../../contract/enquiry/reply-address.ts";
import { formatPhoneAbroad } from "../../i18n/format/format-phone.ts";
import { LineField, type ValueProps } from "./fields.tsx";

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

const isLikeNumber = (text: string): boolean => /^[^@]*\d[^@]*\d[^@]*\d[^@]*$/.test(toPlainSigns(text));

/**
 * Has the numbering plans loaded once a number is typed, and what depends on them drawn anew. Where they cannot be had
 * the number is read by its form, and the backend says what is wrong with it.
 */
export const usePhoneRules = (typed: readonly string[]): void => {
  const [, setIsLoaded] = useState(false);
  const isWanted = typed.some(isLikeNumber);
  useEffect(
    function loadRules() {
      let isOver = false;
      const noteLoaded = (): void => {
        if (!isOver) setIsLoaded(true);
      };
      if (isWanted) loadPhoneRules().then(noteLoaded, () => {});
      return function forgetLoading() {
        isOver = true;
      };
    },
    [isWanted],
  );
};

/** The mail address or number somebody can be reached at, to press. */
export const ReplyAddress = ({ address }: { readonly address: string }) => {
  const addressText = useAddressText();
  const written = <bdi translate="no">{addressText(address)}</bdi>;
  if (!isReplyAddress(address)) return written;
  const isPhone = splitPhone(address) !== null;
  return <a href={isPhone ? `tel:${address}` : toMailtoUrl(address)}>{written}</a>;
};

/** What a typed address is understood as; nothing where it is none yet, or just what was typed. */
const UnderstoodAddress = ({ typed }: { readonly typed: string }) => {
  const addressText = useAddressText();
  const address = tidyReplyAddress(typed);
  const isPhone = splitPhone(address) !== null;
  if (!isReplyAddress(address) || (!isPhone && address === typed.trim())) return null;
  const understood = <bdi className="field__understood">{addressText(address)}</bdi>;
  return isPhone ? (
    <Trans>Verstanden als Telefonnummer {understood}</Trans>
  ) : (
    <Trans>Verstanden als E-Mail-Adresse {understood}</Trans>
  );
};

/** Where an answer is to go, and below it what that is understood as. */
export const ReplyAddressField = (props: ValueProps) => (
  <LineField {...props} autoComplete="email" inputMode="email" note={<UnderstoodAddress typed={props.value} />} />
);
