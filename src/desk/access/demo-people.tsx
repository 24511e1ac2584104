import { Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { DEMO_PEOPLE } from "../../../contract/desk/demo-people.ts";
import { playDemoPerson } from "../../http/demo-person.ts";
import { deskSessionQuery } from "../../http/queries/desk-queries.ts";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useRoleNames } from "../use-role-names.ts";

/** In the demo nobody signs in: one chooses whom to play, until the page is loaded anew. */
export const DemoPeople = () => {
  const client = useQueryClient();
  const { language } = useLanguage();
  const roleNames = useRoleNames();
  const play = (id: string): void => {
    playDemoPerson(id);
    void client.invalidateQueries({ queryKey: deskSessionQuery.queryKey });
  };
  return (
    <>
      <p className="notice">
        <Trans>
          Das ist die Vorführung: Alle Personen und Einträge sind erfunden. Was Sie hier tun, bleibt in diesem Browser.
          Wählen Sie, wer Sie sein möchten; eine zweite Person spielen Sie in einem zweiten Tab.
        </Trans>
      </p>
      <ul className="desk__rows">
        {DEMO_PEOPLE.map(({ id, name, roles }) => (
          <li key={id} className="desk__row">
            <button type="button" className="button button--quiet" onClick={() => play(id)}>
              {name}
            </button>
            <span className="muted">
              {joinNames(
                roles.map((role) => roleNames[role]),
                language,
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
