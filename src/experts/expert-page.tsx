import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation, useParams } from "react-router";
import { type Expert, expertSchema } from "../../contract/entries/expert.ts";
import { pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { EntryFacts } from "../entries/screen/entry-facts.tsx";
import { EntryScreen } from "../entries/screen/entry-screen.tsx";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { TopicLinks } from "../entries/screen/topic-links.tsx";
import { TopicList } from "../entries/screen/topic-list.tsx";
import { ExpertOrigin } from "./expert-origin.tsx";
import { RelatedExperts } from "./related-experts.tsx";
import { toRequestStart } from "./request-start.ts";
import { useExpertTexts } from "./use-expert-texts.ts";

const ExpertRequest = ({ expert }: { readonly expert: Expert }) => {
  const { search } = useLocation();
  return (
    <div className="expert-request">
      <EnquiryLink className="button" start={toRequestStart(expert, search)}>
        <Trans>Anfragen</Trans>
      </EnquiryLink>
      <p className="screen__note">
        <Trans>
          Die Anfrage geht an die Clearingstelle. Was Sie hier gewählt haben, ist dort schon eingetragen; Sie können
          alles ändern.
        </Trans>
      </p>
    </div>
  );
};

const ExpertFacts = ({ expert }: { readonly expert: Expert }) => {
  const { t } = useLingui();
  const { formatsOf, languagesOf, landsOf, attendanceOf } = useExpertTexts();
  return (
    <EntryFacts
      facts={[
        { name: t`Anfragen für`, value: formatsOf(expert) },
        { name: t`Themen`, value: expert.topics.length > 0 && <TopicList topics={expert.topics} list="experts" /> },
        { name: t`Sprachen`, value: languagesOf(expert) },
        { name: t`Teilnahme`, value: attendanceOf(expert) },
        { name: t`Länder`, value: landsOf(expert) },
      ]}
    />
  );
};

const ExpertDetails = ({ expert }: { readonly expert: Expert }) => {
  const { language } = useLanguage();
  const { text, lang } = pickText(expert.field, language);
  return (
    <>
      <PageHeading title={text} lang={lang} />
      <p className="expert-page__origin">
        <ExpertOrigin expert={expert} />
      </p>
      <p className="entry__lead">
        <Localized text={expert.profile} hasNumbers />
      </p>
      <ExpertRequest expert={expert} />
      <EntrySection title={<Trans>Auf einen Blick</Trans>}>
        <ExpertFacts expert={expert} />
      </EntrySection>
      <RelatedExperts expert={expert} />
      <EntrySection title={<Trans>Mehr dazu</Trans>}>
        <TopicLinks topics={expert.topics} lists={["projects", "events", "materials"]} />
      </EntrySection>
    </>
  );
};

/** One field of knowledge: what can be asked for, where, in which languages, and how. */
export const ExpertPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  return (
    <EntryScreen
      // Coming from a related expert is arriving on a new page: its heading takes the focus.
      key={id}
      list="experts"
      id={id}
      schema={expertSchema}
      backLabel={t`Alle Fachleute`}
      missingTitle={t`Dieses Angebot gibt es nicht (mehr)`}
      failedTitle={t`Dieses Angebot konnte nicht geladen werden`}
    >
      {(expert) => <ExpertDetails expert={expert} />}
    </EntryScreen>
  );
};
