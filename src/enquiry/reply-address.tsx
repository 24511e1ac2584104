import { Trans } from "@lingui/react/macro";
import { splitPhone } from "../../contract/contact/phone.ts";
import { isReplyAddress, tidyReplyAddress } from "../../contract/enquiry/reply-address.ts";
import { LineField, type ValueProps } from "./plain-fields.tsx";
import { useAddressText } from "./use-address-text.ts";

/** The mail address or number somebody can be reached at, to press. */
export const ReplyAddress = ({ address }: { readonly address: string }) => {
  const addressText = useAddressText();
  const written = <bdi translate="no">{addressText(address)}</bdi>;
  if (!isReplyAddress(address)) return written;
  const isPhone = splitPhone(address) !== null;
  return (
    <a href={isPhone ? `tel:${address}` : `mailto:${encodeURIComponent(address).replace("%40", "@")}`}>{written}</a>
  );
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
