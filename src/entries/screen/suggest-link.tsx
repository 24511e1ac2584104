import { Trans } from "@lingui/react/macro";
import type { EntryFilter } from "../../../contract/entries/filter-entries.ts";
import type { SuggestedKind } from "../../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { type EntryListName, entryRegistry } from "../../../contract/entries/entry-registry.ts";

const SuggestWords = ({ kind }: { readonly kind: Exclude<SuggestedKind, "contact"> }) => {
  switch (kind) {
    case "project":
      return <Trans>Projekt vorschlagen</Trans>;
    case "expert":
      return <Trans>Fachperson vorschlagen</Trans>;
    case "event":
      return <Trans>Veranstaltung vorschlagen</Trans>;
    case "material":
      return <Trans>Material vorschlagen</Trans>;
  }
};

/** The one value that is chosen; where there are several nobody knows which is meant. */
const onlyOne = <Value extends string>(values: readonly Value[], chosen: readonly string[] = []): Value | null =>
  chosen.length === 1 ? (values.find((value) => value === chosen[0]) ?? null) : null;

type SuggestLinkProps = { readonly list: EntryListName; readonly filter: EntryFilter };

/** The way to suggest what a list does not have, with what it was narrowed to. */
export const SuggestLink = ({ list, filter: { chosen } }: SuggestLinkProps) => {
  const { aboutKind } = entryRegistry[list];
  // An instruction is nothing to be suggested.
  if (aboutKind === "guidance") return null;
  const land = onlyOne(LAND_CODES, chosen["land"]);
  const topic = onlyOne(TOPICS, chosen["topic"]);
  return (
    <EnquiryLink
      className="link-button link-button--minor"
      start={{ kind: "suggestion", suggestedKind: aboutKind, land, topic }}
    >
      <SuggestWords kind={aboutKind} />
    </EnquiryLink>
  );
};
