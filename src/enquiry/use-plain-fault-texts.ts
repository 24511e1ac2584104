import { useLingui } from "@lingui/react/macro";
import type { PlainFault } from "../../contract/plain-text.ts";

/** What to do about signs that cannot be seen, and about lines where there is to be one. */
export const usePlainFaultTexts = (): Record<PlainFault, string> => {
  const { t } = useLingui();
  return {
    "hidden-characters": t`Hier stehen unsichtbare Zeichen, meist aus einer kopierten Nachricht. Bitte entfernen Sie sie, oder tippen Sie den Text neu.`,
    "line-break": t`Bitte schreiben Sie das in eine einzige Zeile.`,
  };
};
