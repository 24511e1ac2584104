import { Trans } from "@lingui/react/macro";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import type { DirectoryAddress } from "../directory-address.ts";

/** The way to suggest a contact that is missing, with what the list was narrowed to. */
export const SuggestContact = ({ address }: { readonly address: DirectoryAddress }) => {
  const {
    side,
    lands: [land = null],
    topics: [topic = null],
  } = address.state.filter;
  return (
    <p className="suggest-contact screen-only">
      <Trans>Fehlt hier jemand?</Trans>{" "}
      <EnquiryLink start={{ kind: "suggestion", suggestedKind: "contact", land, topic, side }}>
        <Trans>Kontakt vorschlagen</Trans>
      </EnquiryLink>
    </p>
  );
};
