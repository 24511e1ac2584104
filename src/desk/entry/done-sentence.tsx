import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EntryAct } from "../../../contract/desk/desk-entry.ts";

/** Of what else is done, something else on the screen says so. */
const sentences: Partial<Record<EntryAct, ReactNode>> = {
  confirm: <Trans>Der Kontakt ist bestätigt.</Trans>,
  undo: <Trans>Das ist zurückgenommen.</Trans>,
  "put-back": <Trans>Der Eintrag ist wieder eingeblendet.</Trans>,
  refuse: <Trans>Der Vorschlag ist nicht angenommen; der Eintrag bleibt, wie er ist.</Trans>,
};

/** What has just been done with an entry. */
export const DoneSentence = ({ act }: { readonly act: EntryAct }) => <p>{sentences[act]}</p>;
