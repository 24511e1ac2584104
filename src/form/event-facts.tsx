import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EventWish } from "../../contract/enquiry/event-wish.ts";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

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
