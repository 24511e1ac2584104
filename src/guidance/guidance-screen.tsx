import { Trans, useLingui } from "@lingui/react/macro";
import { type Guidance, guidanceSchema } from "../../contract/entries/guidance.ts";
import { pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryScreen } from "../entries/entry-screen.tsx";
import { useRestOfPath } from "../address/use-rest-of-path.ts";
import { EntrySection } from "../entries/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { usePlace } from "../place/use-place.ts";
import { PrintedSource } from "../address/printed-source.tsx";
import { EmergencyLine } from "./emergency-line.tsx";
import { GuidanceContact } from "./guidance-contact.tsx";
import { GuidanceMaterials } from "./guidance-materials.tsx";
import { OtherPaths } from "./other-paths.tsx";

const Head = ({ path }: { readonly path: Guidance }) => {
  const { language } = useLanguage();
  const title = pickText(path.title, language);
  return (
    <header className="guidance__head">
      <PageHeading title={title.text} lang={title.lang} />
      <p className="entry__lead">
        <Localized text={path.summary} />
      </p>
      <EmergencyLine isUrgent={path.isUrgent} />
      <p className="guidance__print">
        <button type="button" className="link-button" onClick={() => print()}>
          <Trans>Auf einer Seite drucken</Trans>
        </button>
      </p>
    </header>
  );
};

const Steps = ({ path }: { readonly path: Guidance }) => (
  <div className="guidance__steps">
    <EntrySection title={<Trans>Schritt für Schritt</Trans>}>
      <ol className="steps">
        {path.steps.map(({ title, text }) => (
          <li key={title.de}>
            <strong className="steps__title">
              <Localized text={title} />
            </strong>
            <span>
              <Localized text={text} />
            </span>
          </li>
        ))}
      </ol>
    </EntrySection>
    <EntrySection title={<Trans>Besser nicht</Trans>}>
      <ul>
        {path.avoid.map((text) => (
          <li key={text.de}>
            <Localized text={text} />
          </li>
        ))}
      </ul>
    </EntrySection>
  </div>
);

const Numbers = ({ path }: { readonly path: Guidance }) => (
  <EntrySection title={<Trans>Nummern</Trans>}>
    <ul className="guidance__numbers">
      {path.numbers.map(({ number, label }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <bdi translate="no">{number}</bdi>
          </a>{" "}
          <Localized text={label} />
        </li>
      ))}
    </ul>
  </EntrySection>
);

/** One path: what to do, what to leave alone, who is responsible where you are, and what helps further. */
export const GuidanceScreen = () => {
  const { t } = useLingui();
  const id = useRestOfPath();
  const { dropped, tidyUp } = usePlace();
  return (
    <EntryScreen
      list="guidance"
      id={id}
      schema={guidanceSchema}
      backLabel={t`Alle Anleitungen`}
      missingTitle={t`Diese Anleitung gibt es nicht (mehr)`}
      failedTitle={t`Diese Anleitung konnte nicht geladen werden`}
      address={{ dropped, tidyUp }}
    >
      {(path) => (
        <div className="guidance">
          <Head path={path} />
          <Steps path={path} />
          <div className="guidance__help">
            <GuidanceContact path={path} />
            <Numbers path={path} />
            <GuidanceMaterials ids={path.materials} />
          </div>
          <OtherPaths id={path.id} />
          <PrintedSource />
        </div>
      )}
    </EntryScreen>
  );
};
