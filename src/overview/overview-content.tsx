import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { filterEntries } from "../../contract/entries/filter-entries.ts";
import { rankMissing } from "../../contract/entries/gaps.ts";
import type { Overview } from "../../contract/entries/overview.ts";
import { formatMoment } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { useFacetTexts } from "../entries/use-facet-texts.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { Filters } from "../address/filters.tsx";
import { PrintButton } from "../address/print-button.tsx";
import { useIsPrinting } from "../ui/screen/use-is-printing.ts";
import { useIsWide } from "../ui/screen/use-is-wide.ts";
import { CsvButton } from "./csv-button.tsx";
import { chooseFigures, hasContacts } from "./figures.ts";
import { gapFilterRules } from "./gaps/gap-filter-rules.ts";
import { GapLegend } from "./gaps/gap-legend.tsx";
import { FIELDS_HEAD_ID, Headline } from "./headline.tsx";
import { ImportantGaps } from "./gaps/important-gaps.tsx";
import { LandByLand } from "./lands/land-topics.tsx";
import { LandOverview } from "./lands/land-overview.tsx";
import { Matrix } from "./matrix/matrix.tsx";
import { ShowChoice } from "./show-choice.tsx";
import type { OverviewAddress } from "./overview-address.ts";

type OverviewContentProps = { readonly overview: Overview; readonly state: OverviewAddress };

/** By Land and topic; each value says how many counterparts are missing there. */
const GapFilter = ({ overview, state }: OverviewContentProps) => {
  const { t } = useLingui();
  const texts = useFacetTexts();
  const { filter, choose, reset } = state;
  const missing = useMemo(() => rankMissing(overview.cells), [overview]);
  const { counts } = filterEntries(gapFilterRules, missing, { ...filter, text: "" }, new Date(overview.asOf));
  const facets = (["land", "topic"] as const).map((name) => ({
    name,
    ...texts[name],
    values: gapFilterRules.facets[name]?.values ?? [],
    chosen: filter.chosen[name] ?? [],
    counts: counts[name],
  }));
  const chips = facets.flatMap(({ name, labelOf, chosen }) =>
    chosen.map((value) => ({
      key: `${name}=${value}`,
      label: labelOf(value),
      remove: () =>
        choose(
          name,
          chosen.filter((other) => other !== value),
        ),
    })),
  );
  return (
    <div className="overview__filter">
      <Filters
        facets={facets}
        countText={(count) =>
          t`${plural(count, { 0: "keine Gegenseite fehlt", one: "# Gegenseite fehlt", other: "# Gegenseiten fehlen" })}`
        }
        onChange={choose}
        filters={chips}
        hasMore={false}
        found={undefined}
        onReset={reset}
        nextIds={[PAGE_HEADING_ID]}
      />
    </div>
  );
};

/** Everything on the screen once the figures are there. */
export const OverviewContent = ({ overview, state }: OverviewContentProps) => {
  const { language } = useLanguage();
  const isWide = useIsWide();
  const isPrinting = useIsPrinting();
  const { chosen } = state.filter;
  const figures = useMemo(() => chooseFigures(overview, chosen), [overview, chosen]);
  const moment = <bdi>{formatMoment(overview.asOf, language)}</bdi>;
  const { show: shown } = state.view;
  if (!hasContacts(overview)) {
    return (
      <p>
        <Trans>Im Verzeichnis steht noch kein Kontakt.</Trans>
      </p>
    );
  }
  return (
    <>
      <GapFilter overview={overview} state={state} />
      <Headline figures={figures} />
      <ImportantGaps cells={figures.cells} />
      <ShowChoice state={state} />
      <LandOverview figures={figures} state={state} />
      <section className="overview__topics">
        <h2 id={FIELDS_HEAD_ID} tabIndex={-1}>
          <Trans>Nach Themen und Ländern</Trans>
        </h2>
        {shown === "gaps" && <GapLegend />}
        {isWide && (
          <p className="screen__note" id="matrix-keys">
            <Trans>Ohne Maus: mit den Pfeiltasten von Feld zu Feld, mit der Eingabetaste zu den Kontakten.</Trans>
          </p>
        )}
        {isWide || isPrinting ? (
          <Matrix figures={figures} shown={shown} />
        ) : (
          <LandByLand figures={figures} shown={shown} />
        )}
      </section>
      <div className="overview__notes screen__note">
        <p>
          <Trans>
            Gezählt wird jeder öffentliche Kontakt in dem Land, in dem er sitzt, und bei jedem Thema, das er nennt. Wer
            für mehrere Länder da ist, zählt nur im eigenen. Veraltet ist, was in den letzten 12 Monaten nicht bestätigt
            wurde.
          </Trans>
        </p>
        <p>
          <Trans>Stand: {moment} Uhr</Trans>
        </p>
        <div className="overview__actions">
          <CsvButton />
          <PrintButton />
          <CopyLink />
        </div>
      </div>
    </>
  );
};
