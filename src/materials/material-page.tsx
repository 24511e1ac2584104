import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import { pickText } from "../../contract/localized-text.ts";
import { type Material, materialSchema } from "../../contract/entries/material.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryFacts } from "../entries/screen/entry-facts.tsx";
import { EntryScreen } from "../entries/screen/entry-screen.tsx";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { TopicLinks } from "../entries/screen/topic-links.tsx";
import { TopicList } from "../entries/screen/topic-list.tsx";
import { EditionList } from "./edition-list.tsx";
import { useMaterialTexts } from "./use-material-texts.ts";

const MaterialFacts = ({ material }: { readonly material: Material }) => {
  const { t } = useLingui();
  const { kindOf, lengthOf, dateOf, audienceOf } = useMaterialTexts();
  const length = lengthOf(material);
  return (
    <EntryFacts
      facts={[
        { name: t`Art`, value: kindOf(material) },
        ...(length === null ? [] : [{ name: t`Umfang`, value: length }]),
        { name: t`Themen`, value: <TopicList topics={material.topics} list="materials" /> },
        { name: t`Zielgruppe`, value: audienceOf(material) },
        { name: t`Stand`, value: <time dateTime={material.date}>{dateOf(material)}</time> },
        {
          name: t`Herausgegeben von`,
          // Names are not translated.
          value: <bdi translate="no">{material.publisher}</bdi>,
        },
      ]}
    />
  );
};

const MaterialDetails = ({ material }: { readonly material: Material }) => {
  const { language } = useLanguage();
  const { text, lang } = pickText(material.title, language);
  return (
    <>
      <PageHeading title={text} lang={lang} />
      <p className="entry__lead">
        <Localized text={material.summary} hasNumbers />
      </p>
      <EntrySection title={<Trans>Sprachen</Trans>}>
        <EditionList material={material} />
      </EntrySection>
      <EntrySection title={<Trans>Auf einen Blick</Trans>}>
        <MaterialFacts material={material} />
      </EntrySection>
      <EntrySection title={<Trans>Wo es gebraucht wird</Trans>}>
        <TopicLinks topics={material.topics} lists={["projects", "events", "experts"]} />
      </EntrySection>
    </>
  );
};

/** One material: in which languages, how long, how old, from whom, and where it is of use. */
export const MaterialPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  return (
    <EntryScreen
      list="materials"
      id={id}
      schema={materialSchema}
      backLabel={t`Alle Materialien`}
      missingTitle={t`Dieses Material gibt es nicht (mehr)`}
      failedTitle={t`Dieses Material konnte nicht geladen werden`}
    >
      {(material) => <MaterialDetails material={material} />}
    </EntryScreen>
  );
};
