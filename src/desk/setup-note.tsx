import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { deskSetupQuery } from "../http/queries/desk-queries.ts";
import { type DeskAccountView, isSettingUp } from "./desk-account.ts";

/** Letters that nobody sends are in no list of what is to be done: here somebody hears of them. */
export const LettersWaiting = ({ count }: { readonly count: number }) => {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <p className="notice">
      {t`${plural(count, {
        one: "# Brief wartet, weil kein Mailserver eingestellt ist. Er wird gesendet, sobald einer da ist.",
        other: "# Briefe warten, weil kein Mailserver eingestellt ist. Sie werden gesendet, sobald einer da ist.",
      })}`}
    </p>
  );
};

/** Leads there as long as something is open. */
export const SetupNote = ({ account }: { readonly account: DeskAccountView }) => {
  const { data } = useQuery({ ...deskSetupQuery, enabled: isSettingUp(account) });
  const open = data?.steps.filter(({ isDone }) => !isDone).length ?? 0;
  if (data === undefined || open === 0) return null;
  return (
    <>
      <LettersWaiting count={data.lettersWaiting} />
      <p className="notice">
        <Link to="/desk/setup">
          <Trans>Dieses Netzwerk ist noch nicht fertig eingerichtet. Offene Schritte: {open}</Trans>
        </Link>
      </p>
    </>
  );
};
