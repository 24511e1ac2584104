import { Trans } from "@lingui/react/macro";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { DEMO_OUTBOX_PATH, demoOutboxSchema } from "../../../contract/enquiry/demo-outbox.ts";
import { send } from "../../http/send.ts";
import { formatMoment } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";
import { readWith } from "../../http/queries/read-with.ts";
import { request } from "../../http/request.ts";
import { useSubmit } from "../../form/use-submit.ts";
import { ActFailure } from "../act.tsx";

/** What the demo, which mails nothing, would have mailed. */
const demoOutboxQuery = queryOptions({
  queryKey: ["demo-outbox"],
  queryFn: ({ signal }) => request(DEMO_OUTBOX_PATH, readWith(demoOutboxSchema), signal),
  staleTime: 0,
});

/** Deletes what the demo remembers in this browser; what is on screen goes with it. */
const ForgetAll = () => {
  const client = useQueryClient();
  const { submit, isSending, error } = useSubmit(async (signal) => {
    await send(DEMO_OUTBOX_PATH, { method: "DELETE", read: () => null }, signal);
    document.getElementById(PAGE_HEADING_ID)?.focus();
    void client.resetQueries();
  });
  return (
    <>
      <ActFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p>
        <button type="button" className="link-button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Alle Anfragen der Vorführung aus diesem Browser löschen</Trans>
        </button>
      </p>
    </>
  );
};

/** The links a real backend would have mailed to the receivers of an enquiry. */
export const DemoOutbox = ({ reference }: { readonly reference: string }) => {
  const { language, terms } = useLanguage();
  const { data: outbox } = useQuery(demoOutboxQuery);
  const links = (outbox?.messages ?? []).filter(
    (message) => message.reference === reference && message.token !== undefined,
  );
  if (links.length === 0) return null;
  return (
    <section className="entry__section demo-outbox">
      <h2>
        <Trans>Nur in der Vorführung</Trans>
      </h2>
      <p className="muted">
        <Trans>
          Hier wird nichts verschickt. Diese Links hätte die Gegenseite per E-Mail bekommen; sie lassen sich in jedem
          Fenster öffnen.
        </Trans>
      </p>
      <ul>
        {links.map(({ token, sentAt, rank = "coordinator" }) => {
          const receiver = terms.enquiry.ranks[rank];
          const moment = formatMoment(sentAt, language);
          return (
            <li key={token}>
              <Link to={`/enquiry/received#${token}`}>
                <Trans>
                  Link der Gegenseite vom {moment}: {receiver}
                </Trans>
              </Link>
            </li>
          );
        })}
      </ul>
      <ForgetAll />
    </section>
  );
};
