import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { germanDayOf } from "../../../contract/german-today.ts";
import { isPast } from "../../../contract/entries/occurrences.ts";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { formatDate, formatList } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ContactLinks } from "../../entries/screen/contact-links.tsx";
import { EntrySection } from "../../entries/screen/entry-section.tsx";
import { Localized } from "../../i18n/localized.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { TopicLinks } from "../../entries/screen/topic-links.tsx";
import { useNow } from "../../ui/use-today.ts";
import { EventProject } from "./event-project.tsx";
import { EventRegistration } from "./event-registration.tsx";
import { EventWhen } from "./event-when.tsx";
import { EventWhere } from "./event-where.tsx";

type EventPartProps = { readonly event: CalendarEvent };

const Notice = ({ event, isOver }: EventPartProps & { readonly isOver: boolean }) => {
  if (event.status === "cancelled") {
    return (
      <p className="notice notice--danger event-notice">
        <strong>
          <Trans>Abgesagt.</Trans>
        </strong>{" "}
        <Trans>Diese Veranstaltung findet nicht statt.</Trans>
      </p>
    );
  }
  if (isOver) {
    return (
      <p className="notice event-notice">
        <Trans>Diese Veranstaltung ist vorbei.</Trans>
      </p>
    );
  }
  return event.status === "tentative" ? (
    <p className="notice event-notice">
      <strong>
        <Trans>Geplant.</Trans>
      </strong>{" "}
      <Trans>Ort und Zeit können sich noch ändern.</Trans>
    </p>
  ) : null;
};

const Audience = ({ event: { audience, languages, topics } }: EventPartProps) => {
  const { language, terms } = useLanguage();
  const groups = formatList(
    audience.map((group) => terms.targetGroups[group]),
    language,
  );
  const spoken = formatList(
    languages.map((tag) => terms.languages[tag]),
    language,
  );
  return (
    <EntrySection title={<Trans>Für wen</Trans>}>
      {audience.length > 0 && <p>{groups}</p>}
      {languages.length > 0 && (
        <p>
          <Trans>Sprachen: {spoken}</Trans>
        </p>
      )}
      <ul className="event-topics" aria-labelledby="event-topics">
        <li id="event-topics" className="muted" aria-hidden="true">
          <Trans>Themen:</Trans>
        </li>
        {topics.map((topic) => (
          <li key={topic}>
            <Link to={`/events?topic=${topic}`}>{terms.topics[topic]}</Link>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
};

/** Everything about one event. */
export const EventDetails = ({ event }: EventPartProps) => {
  const { language, terms } = useLanguage();
  const now = useNow();
  const { text, lang } = pickText(event.summary, language);
  const isOver = isPast(event, now);
  const changed = formatDate(germanDayOf(new Date(event.lastModified)), language);
  return (
    <>
      <div className="screen__head">
        <p className="muted">{terms.eventKinds[event.kind]}</p>
        <PageHeading title={text} lang={lang} />
      </div>
      <Notice event={event} isOver={isOver} />
      <p className="entry__lead">
        <Localized text={event.description} hasNumbers />
      </p>
      <EventWhen event={event} now={now} />
      <EventWhere event={event} />
      <Audience event={event} />
      <EventRegistration event={event} isOver={isOver} now={now} />
      <EntrySection title={<Trans>Veranstaltet von</Trans>}>
        <ContactLinks ids={[event.organizer]} />
      </EntrySection>
      {event.project !== undefined && <EventProject id={event.project} />}
      <EntrySection title={<Trans>Mehr dazu</Trans>}>
        <TopicLinks topics={event.topics} lists={["projects", "experts", "materials"]} />
      </EntrySection>
      <p className="screen__note">
        <Trans>Zuletzt geändert am {changed}</Trans>
      </p>
    </>
  );
};
