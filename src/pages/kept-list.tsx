import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { DEMO_DAYS, RETENTION } from "../../contract/retention.ts";
import { KEPT_IN_BROWSER, type KeptName } from "../ui/keeping/kept-in-browser.ts";
import { readOperator } from "../ui/contact/operator.ts";

const { draftHours, receiptDays } = RETENTION;

type Row = { readonly what: ReactNode; readonly until: ReactNode };

const useRows = (): Readonly<Record<KeptName, Row>> => {
  const untilErased = <Trans>bis Sie es löschen</Trans>;
  const hours = <Trans>{draftHours} Stunden nach dem letzten Buchstaben</Trans>;
  return {
    language: { what: <Trans>gewählte Sprache</Trans>, until: untilErased },
    theme: { what: <Trans>helle oder dunkle Darstellung</Trans>, until: untilErased },
    perspective: { what: <Trans>ob Sie eine Behörde oder eine Gemeinde suchen</Trans>, until: untilErased },
    list: { what: <Trans>ob die Liste in Seiten geteilt ist</Trans>, until: untilErased },
    drafts: { what: <Trans>Entwürfe Ihrer Anfragen</Trans>, until: hours },
    answers: { what: <Trans>Entwürfe Ihrer Antworten</Trans>, until: hours },
    receipts: {
      what: <Trans>Eingangsbestätigungen mit dem geheimen Link</Trans>,
      until: <Trans>{receiptDays} Tage, an einem fremden Computer gar nicht</Trans>,
    },
    desk: {
      what: <Trans>was am Schreibtisch der Koordination geschrieben wird</Trans>,
      until: (
        <Trans>
          bis es gesendet, der Tab geschlossen oder die Anmeldung beendet ist, höchstens {draftHours} Stunden
        </Trans>
      ),
    },
    demo: {
      what: <Trans>Anfragen, die Sie in dieser Vorführung gesendet haben</Trans>,
      until: <Trans>bis Sie sie löschen, höchstens {DEMO_DAYS} Tage</Trans>,
    },
  };
};

/** What this browser keeps, and until when. */
export const KeptList = () => {
  const { t } = useLingui();
  const rows = useRows();
  const { isSample } = readOperator();
  const names = (Object.keys(KEPT_IN_BROWSER) as KeptName[]).filter((name) => isSample || name !== "demo");
  return (
    <table className="kept-list">
      <caption className="sr-only">{t`Was dieser Browser speichert`}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Was</Trans>
          </th>
          <th scope="col">
            <Trans>Wie lange</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <td>{rows[name].what}</td>
            <td>{rows[name].until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
