import { Trans } from "@lingui/react/macro";
import type { CollectionFilter } from "../../contract/entries/collection.ts";
import type { SuggestibleSubject } from "../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { type EntryListName, entryRegistry } from "../../contract/entries/entry-registry.ts";

const SuggestWords = ({ subject }: { readonly subject: Exclude<SuggestibleSubject, "contact"> }) => {
  switch (subject) {
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

type SuggestLinkProps = { readonly list: EntryListName; readonly filter: CollectionFilter };

/** The way to suggest what a list does not have, with what it was narrowed to. */
export const SuggestLink = ({ list, filter: { chosen } }: SuggestLinkProps) => {
  const { subject } = entryRegistry[list];
  // An instruction is nothing to be suggested.
  if (subject === "guidance") return null;
  const land = onlyOne(LAND_CODES, chosen["land"]);
  const topic = onlyOne(TOPICS, chosen["topic"]);
  return (
    <EnquiryLink className="link-button link-button--minor" start={{ kind: "suggestion", subject, land, topic }}>
      <SuggestWords subject={subject} />
    </EnquiryLink>
  );
};
