import { Trans, useLingui } from "@lingui/react/macro";
import { pickText } from "../../contract/localized-text.ts";
import { type Project, projectSchema } from "../../contract/entries/project.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ContactLinks } from "../entries/screen/contact-links.tsx";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { EntryScreen } from "../entries/screen/entry-screen.tsx";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { TopicLinks } from "../entries/screen/topic-links.tsx";
import { ProjectAdaptation } from "./project-adaptation.tsx";
import { ProjectEvents } from "./project-events.tsx";
import { ProjectFacts } from "./project-facts.tsx";
import { ProjectMaterials } from "./project-materials.tsx";
import { ProjectResults } from "./project-results.tsx";
import { SimilarProjects } from "./similar-projects.tsx";
import { useOwnLand } from "./use-own-land.ts";

const Plan = ({ project: { goals, steps, effort } }: { readonly project: Project }) => (
  <>
    <EntrySection title={<Trans>Ziele</Trans>}>
      <ul>
        {goals.map((goal) => (
          <li key={goal.de}>
            <Localized text={goal} />
          </li>
        ))}
      </ul>
    </EntrySection>
    <EntrySection title={<Trans>Schritte</Trans>}>
      <ol>
        {steps.map((step) => (
          <li key={step.de}>
            <Localized text={step} />
          </li>
        ))}
      </ol>
    </EntrySection>
    <EntrySection title={<Trans>Aufwand</Trans>}>
      <p>
        <Localized text={effort} />
      </p>
    </EntrySection>
  </>
);

const Questions = ({ project: { id, contact } }: { readonly project: Project }) => (
  <EntrySection title={<Trans>Fragen zum Projekt</Trans>}>
    <ContactLinks ids={[contact]} />
    <p>
      <EnquiryLink className="button button--quiet" start={{ kind: "question", about: id }}>
        <Trans>Die Clearingstelle nach diesem Projekt fragen</Trans>
      </EnquiryLink>
    </p>
  </EntrySection>
);

const ProjectArticle = ({ project }: { readonly project: Project }) => {
  const { language } = useLanguage();
  const title = pickText(project.title, language);
  return (
    <>
      <PageHeading title={title.text} {...(title.lang !== language && { lang: title.lang })} />
      <p className="entry__lead">
        <Localized text={project.summary} hasNumbers />
      </p>
      <ProjectFacts project={project} />
      <Plan project={project} />
      <EntrySection title={<Trans>Ergebnisse</Trans>}>
        <ProjectResults project={project} />
      </EntrySection>
      <EntrySection title={<Trans>Beteiligte</Trans>}>
        {project.partners.length === 0 && (
          <p>
            <Trans>Es sind noch keine Beteiligten eingetragen.</Trans>
          </p>
        )}
        <ContactLinks ids={project.partners} />
      </EntrySection>
      <EntrySection title={<Trans>Materialien</Trans>}>
        <ProjectMaterials ids={project.materials} />
      </EntrySection>
      <ProjectEvents id={project.id} />
      <EntrySection title={<Trans>In meinem Land umsetzen</Trans>}>
        <ProjectAdaptation project={project} />
      </EntrySection>
      <EntrySection title={<Trans>Ähnliche Projekte in anderen Ländern</Trans>}>
        <SimilarProjects project={project} />
      </EntrySection>
      <EntrySection title={<Trans>Mehr dazu</Trans>}>
        <TopicLinks topics={project.topics} lists={["experts", "events", "materials"]} />
      </EntrySection>
      <Questions project={project} />
    </>
  );
};

/** One project with everything that helps to repeat it elsewhere. */
export const ProjectPage = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { dropped, tidyUp } = useOwnLand();
  return (
    <EntryScreen
      list="projects"
      id={id}
      schema={projectSchema}
      backLabel={t`Alle Projekte`}
      missingTitle={t`Dieses Projekt gibt es nicht (mehr)`}
      failedTitle={t`Dieses Projekt konnte nicht geladen werden`}
      address={{ dropped, tidyUp }}
    >
      {(project) => <ProjectArticle project={project} />}
    </EntryScreen>
  );
};
