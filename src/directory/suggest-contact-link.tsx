import { Trans } from "@lingui/react/macro";
import { EnquiryLink } from "../screen/enquiry-link.tsx";
import type { DirectoryFilter } from "./use-directory-state.ts";

const onlyOne = <Value,>([first, ...others]: readonly Value[]): Value | null =>
  first === undefined || others.length > 0 ? null : first;

/** The way to suggest a contact that is missing, with what the list was narrowed to. */
export const SuggestContactLink = ({ filter }: { readonly filter: DirectoryFilter }) => {
  const { side, lands, topics } = filter;
  return (
    <EnquiryLink
      className="link-button link-button--minor"
      start={{ kind: "suggestion", subject: "contact", land: onlyOne(lands), topic: onlyOne(topics), side }}
    >
      <Trans>Kontakt vorschlagen</Trans>
    </EnquiryLink>
  );
};
