import { useLingui } from "@lingui/react/macro";
import type { ProposedChange } from "../../../contract/desk/desk-entry.ts";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** Why a wanted value cannot be written, and what to do about it; nothing where it can. */
export const useWriteFaultText = () => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  return ({ fault, places }: Pick<ProposedChange, "fault" | "places">): string | undefined => {
    switch (fault) {
      case null:
        return undefined;
      case "unreadable":
        return t`Das lässt sich so nicht eintragen. Bitte ändern Sie den Wert, oder lassen Sie ihn weg.`;
      case "unknown-place":
        return t`So heißt keine Gemeinde. Bitte prüfen Sie die Schreibweise; statt eines Ortsteils nennen Sie die Gemeinde oder ihre Postleitzahl.`;
      case "several-places": {
        const choices = joinNames(
          places.map(({ text, land }) => {
            const place = `\u2066${text}\u2069`;
            return land === null ? place : `${place} (${terms.lands[land]})`;
          }),
          language,
        );
        return t`Mehrere Orte heißen so. Bitte schreiben Sie die Postleitzahl dazu: ${choices}.`;
      }
      case "missing":
        return t`Das fehlt noch; ohne das gibt es keinen Eintrag.`;
      case "no-entry":
        return t`Darunter ist ein Eintrag, den es nicht (mehr) gibt. Bitte ändern Sie die Auswahl, oder lassen Sie sie weg.`;
      case "needs-consent":
        return t`Eine erste Angabe einer Gemeinde braucht deren Einwilligung. Bitte tragen Sie unter „Werte ändern“ ein, wer eingewilligt hat.`;
    }
  };
};
