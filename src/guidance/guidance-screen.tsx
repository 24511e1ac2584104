import { Trans, useLingui } from "@lingui/react/macro";
import { type Guidance, guidanceSchema } from "../../contract/entries/guidance.ts";
import { pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryScreen } from "../entries/screen/entry-screen.tsx";
import { useRestOfPath } from "../address/use-rest-of-path.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { usePlace } from "../place/use-place.ts";
import { EmergencyLine } from "./emergency-line.tsx";
import { GUIDANCE_HELP_ID, GuidanceContact } from "./guidance-contact.tsx";
import { GuidanceMaterials } from "./guidance-materials.tsx";
import { OtherPaths } from "./other-paths.tsx";

const Head = ({ path }: { readonly path: Guidance }) => {
  const { language } = useLanguage();
  const title = pickText(path.title, language);
  return (
    <header className="guidance__head">
      <PageHeading title={title.text} lang={title.lang} />
      <p className="entry__lead">
        <Localized text={path.summary} hasNumbers />
      </p>
      <EmergencyLine isUrgent={path.isUrgent} />
      {/* One press from the top: below the steps it is far down on a small screen. */}
      <p className="guidance__ways">
        <a className="link-button" href={`#${GUIDANCE_HELP_ID}`}>
          <Trans>Wer hilft an Ihrem Ort?</Trans>
        </a>
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
              <Localized text={title} hasNumbers />
            </strong>
            <span>
              <Localized text={text} hasNumbers />
            </span>
          </li>
        ))}
      </ol>
    </EntrySection>
    <EntrySection title={<Trans>Besser nicht</Trans>}>
      <ul>
        {path.avoid.map((text) => (
          <li key={text.de}>
            <Localized text={text} hasNumbers />
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
        </div>
      )}
    </EntryScreen>
  );
};
