import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EnquiryKind, SenderSide } from "../../contract/enquiry/enquiry-kind.ts";
import type { EventWish } from "../../contract/enquiry/event-wish.ts";
import type { ReceivedRequest } from "../../contract/enquiry/enquiry-status.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatDate } from "../i18n/format/formatters.ts";

/** One line of what is known; without a value it is not shown. */
export type Fact = { readonly label: string; readonly value: ReactNode };

/** What was said of the event an expert is asked for, for whoever reads it. */
export const useEventFacts = (event: EventWish = {}): readonly Fact[] => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const { expertFormats, targetGroups, attendances } = terms;
  const { format, eventLanguage, audience, date, times, attendance, land, place } = event;
  return [
    { label: t`Format`, value: format && expertFormats[format] },
    { label: t`Sprache der Veranstaltung`, value: eventLanguage && terms.languages[eventLanguage] },
    { label: t`Für wen`, value: audience && targetGroups[audience] },
    { label: t`Datum`, value: date && formatDate(date, language) },
    { label: t`Zeiten`, value: times && <bdi>{times}</bdi> },
    { label: t`Teilnahme`, value: attendance && attendances[attendance] },
    { label: t`Land`, value: land && terms.lands[land] },
    { label: t`Ort`, value: place && <bdi>{place}</bdi> },
  ];
};

/** Nobody has checked who writes: what they say of themselves is shown as that. */
const ClaimedSide = ({ side }: { readonly side: SenderSide }) => {
  const name = useLanguage().terms.enquiry.senderSides[side];
  return side === "public" ? name : <Trans>{name} (eigene Angabe, nicht bestätigt)</Trans>;
};

const asWritten = (text: string | undefined, dir?: "ltr"): ReactNode =>
  text === undefined ? undefined : <bdi dir={dir}>{text}</bdi>;

/** All that was sent but its changes and its text, for whoever answers it; `about`: what it is about, and whom it is for. */
export const useRequestFacts = (
  kind: EnquiryKind,
  request: ReceivedRequest,
  about: readonly Fact[] = [],
): readonly Fact[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const names = terms.enquiry;
  const { side, wish, suggestedKind, entrySide, precision, topic, preferredLanguage } = request;
  return [
    { label: t`Wer fragt`, value: side && <ClaimedSide side={side} /> },
    ...about,
    { label: t`Wunsch`, value: wish && t`Eintrag löschen` },
    { label: t`Was fehlt`, value: suggestedKind && names.aboutKinds[suggestedKind] },
    { label: t`Seite`, value: entrySide && terms.sides[entrySide] },
    { label: t`Name`, value: asWritten(request.name) },
    { label: t`Ort zu sehen als`, value: precision && terms.precisions[precision] },
    { label: t`Thema`, value: topic && terms.topics[topic] },
    ...useEventFacts(request),
    { label: t`Sprache`, value: preferredLanguage && terms.languages[preferredLanguage] },
    { label: t`Sprache der Antwort`, value: kind === "introduction" ? undefined : terms.languages[request.language] },
    { label: t`Webseite dazu`, value: asWritten(request.url, "ltr") },
    { label: t`Seite mit der Barriere`, value: asWritten(request.page, "ltr") },
  ];
};
