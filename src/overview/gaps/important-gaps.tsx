import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { findGap, rankMissing, rankStale, totalOf } from "../../../contract/entries/gaps.ts";
import type { OverviewCell } from "../../../contract/entries/overview.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { CellList } from "../matrix/cell-list.tsx";
import { MISSING_HEAD_ID } from "../headline.tsx";

const MissingWords = (cell: OverviewCell) =>
  findGap(cell).weaker === "security-authority" ? (
    <Plural
      value={cell.muslimOrganizations}
      one="# muslimische Organisation, aber keine Ansprechstelle der Sicherheitsbehörden"
      other="# muslimische Organisationen, aber keine Ansprechstelle der Sicherheitsbehörden"
    />
  ) : (
    <Plural
      value={cell.securityAuthorities}
      one="# Ansprechstelle der Sicherheitsbehörden, aber keine muslimische Organisation"
      other="# Ansprechstellen der Sicherheitsbehörden, aber keine muslimische Organisation"
    />
  );

/** For who knows the one that is missing. `place` is for those who hear the link without its line. */
const suggestContact = (cell: OverviewCell, place: string) => (
  <EnquiryLink
    className="cell-list__action"
    start={{
      kind: "suggestion",
      suggestedKind: "contact",
      land: cell.land,
      topic: cell.topic,
      side: findGap(cell).weaker,
    }}
  >
    <Trans>Kontakt vorschlagen</Trans>
    <span className="sr-only">: {place}</span>
  </EnquiryLink>
);

const StaleWords = (cell: OverviewCell) => {
  const { stale } = cell;
  return (
    <Plural
      value={totalOf(cell)}
      one={`${stale} von # Kontakt nicht in den letzten 12 Monaten bestätigt`}
      other={`${stale} von # Kontakten nicht in den letzten 12 Monaten bestätigt`}
    />
  );
};

/** What the coordinator asks first, in words: where a counterpart is missing, and what is stale. */
export const ImportantGaps = ({ cells }: { readonly cells: readonly OverviewCell[] }) => {
  const { t } = useLingui();
  return (
    <div className="important-gaps">
      <CellList
        title={t`Hier fehlt die Gegenseite`}
        headId={MISSING_HEAD_ID}
        cells={rankMissing(cells)}
        describe={MissingWords}
        action={suggestContact}
        none={<Trans>In dieser Auswahl sind überall beide Seiten eingetragen.</Trans>}
      />
      <CellList
        title={t`Hier ist das meiste veraltet`}
        headId="mostly-stale"
        cells={rankStale(cells)}
        describe={StaleWords}
        none={<Trans>In dieser Auswahl ist überall mehr als die Hälfte der Kontakte bestätigt.</Trans>}
      />
    </div>
  );
};
