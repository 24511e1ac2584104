import { useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import type { EnquiryKind, SenderSide } from "../../contract/enquiry/enquiry-kind.ts";
import { enquiryCodec } from "./enquiry-address.ts";
import type { FieldName } from "./fields/form-fields.ts";
import { type Form, type FormValues, isRemoval } from "./form-values.ts";

/** What each side says of itself. */
export const useSideTexts = (): Record<SenderSide, string> => {
  const { t } = useLingui();
  return {
    "security-authority": t`Ich bin von der Polizei oder einer anderen Sicherheitsbehörde.`,
    "muslim-organization": t`Ich bin aus einer muslimischen Organisation.`,
    public: t`Ich bin interessiert, zum Beispiel aus Presse, Forschung oder Nachbarschaft.`,
  };
};

type Texts = { readonly label: string; readonly hint?: string };

/** `isRemark`: what is to be done stands in other fields. */
const useTextLabels = (isRemark: boolean): Record<EnquiryKind, Texts> => {
  const { t } = useLingui();
  return {
    question: { label: t`Ihre Frage` },
    suggestion: {
      label: t`Beschreibung`,
      hint: t`Was ist es, wer verantwortet es, und warum gehört es hierher?`,
    },
    correction: isRemark ? { label: t`Anmerkung` } : { label: t`Was stimmt nicht, und wie ist es richtig?` },
    "expert-request": { label: t`Worum geht es?`, hint: t`Zum Beispiel der Anlass, und wie viele teilnehmen.` },
    introduction: {
      label: t`Wozu möchten Sie vorgestellt werden?`,
      hint: t`Nennen Sie Ihre Dienststelle oder Ihren Verein und den Ort. Der Kontakt liest das, bevor er zusagt, ablehnt oder zurückfragt.`,
    },
    barrier: {
      label: t`Was lässt sich nicht benutzen?`,
      hint: t`Es hilft, wenn Sie Gerät, Browser und Hilfsmittel nennen, etwa einen Screenreader.`,
    },
  };
};

/** What the fields of a form are called, and what helps to fill them in. */
export const useFieldTexts = ({
  kind,
  shown,
  values,
}: Pick<Form, "kind" | "shown" | "values">): Record<FieldName, Texts> => {
  const { t } = useLingui();
  const text = useTextLabels(shown !== null || isRemoval(values.fields))[kind];
  return {
    wish: {
      label: t`Der ganze Eintrag soll gelöscht werden`,
      hint: t`An seinen einzelnen Angaben wird dann nichts geändert.`,
    },
    suggestedKind: { label: t`Was fehlt?` },
    name: { label: t`Name`, hint: t`Bei Kontakten der Name der Stelle oder des Vereins, nicht der einer Person.` },
    entrySide: { label: t`Zu welcher Seite gehört der Kontakt?` },
    land: { label: t`Land` },
    precision: { label: t`Wie genau soll der Ort zu sehen sein?` },
    topic: { label: t`Thema` },
    format: { label: t`Format` },
    eventLanguage: { label: t`Sprache der Veranstaltung` },
    audience: { label: t`Für wen?`, hint: t`Weitere Gruppen nennen Sie im Text.` },
    date: { label: t`Datum`, hint: t`Falls der Tag schon feststeht.` },
    attendance: { label: t`Vor Ort oder online?` },
    place: { label: t`Ort`, hint: t`Zum Beispiel: Bottrop, Gemeindesaal.` },
    times: {
      label: kind === "introduction" ? t`Wann sind Sie gut erreichbar?` : t`Uhrzeit oder Zeitraum`,
      hint: kind === "introduction" ? t`Zum Beispiel: dienstags ab 17 Uhr.` : t`Zum Beispiel: im März, abends.`,
    },
    url: { label: t`Webseite dazu` },
    page: { label: t`Auf welcher Seite?`, hint: t`Die Adresse, wie sie oben im Browser steht.` },
    text,
    preferredLanguage: {
      label: t`In welcher Sprache möchten Sie sprechen?`,
      hint: t`Auch Nachrichten zu Ihrer Bitte kommen in dieser Sprache, wenn die Clearingstelle in ihr antwortet.`,
    },
    side: {
      label: t`Wer sind Sie?`,
      ...(kind === "introduction" && {
        hint: t`Wir vermitteln zwischen Sicherheitsbehörden und muslimischen Organisationen. Gehören Sie zu keiner Seite? Dann stellen Sie uns eine Frage.`,
      }),
    },
    replyAddress: {
      label: t`E-Mail oder Telefon für die Antwort`,
      hint:
        kind === "introduction"
          ? t`Der Kontakt sieht diese Angabe erst, wenn er zugesagt hat.`
          : t`Ohne diese Angabe lesen Sie die Antwort über einen Link, den Sie nach dem Senden bekommen.`,
    },
    language: { label: t`Sprache der Antwort` },
    consentVersion: { label: t`Einwilligung` },
  };
};

/** Whether the address asks for an entry to be removed, which is sent as a correction. */
const useIsRemovalAsked = (): boolean =>
  enquiryCodec.parse(new URLSearchParams(useLocation().search)).value.wish !== null;

/** What each kind is for: one sentence, and the heading of its form; `values`: what is chosen in it, once there is one. */
export const useKindTexts = (
  values?: FormValues,
): Record<EnquiryKind, { readonly title: string; readonly purpose: string }> => {
  const { t } = useLingui();
  const isAsked = useIsRemovalAsked();
  return {
    question: {
      title: t`Frage an die Clearingstelle`,
      purpose: t`Sie möchten etwas wissen oder suchen die zuständige Stelle.`,
    },
    suggestion: {
      title: t`Etwas vorschlagen`,
      purpose: t`Ein Kontakt, ein Projekt, eine Fachperson, eine Veranstaltung oder ein Material fehlt hier.`,
    },
    correction: (values === undefined ? isAsked : isRemoval(values.fields))
      ? {
          title: t`Eintrag löschen lassen`,
          purpose: t`Ein Eintrag soll nicht mehr hier stehen. Sie müssen keinen Grund nennen.`,
        }
      : {
          title: t`Eintrag berichtigen`,
          purpose: t`An einem Eintrag stimmt etwas nicht oder nicht mehr.`,
        },
    "expert-request": {
      title: t`Fachleute anfragen`,
      purpose: t`Sie suchen jemanden für einen Vortrag, einen Workshop, eine Moderation oder eine Fortbildung.`,
    },
    introduction: {
      title: t`Kontakt vermitteln lassen`,
      purpose: t`Sie möchten einem Kontakt vorgestellt werden. Adressen sieht die Gegenseite erst, wenn sie zusagt.`,
    },
    barrier: {
      title: t`Barriere melden`,
      purpose: t`Etwas an diesen Seiten lässt sich nicht bedienen, lesen oder verstehen.`,
    },
  };
};
