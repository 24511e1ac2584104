import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { formatMoment } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { demoOutboxQuery } from "./link-queries.ts";

const isDemo = import.meta.env.MODE !== "production";

const Outbox = ({ reference }: { readonly reference: string }) => {
  const { language } = useLanguage();
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
        <Trans>Hier wird nichts verschickt. Diese Links hätte die Gegenseite per E-Mail bekommen:</Trans>
      </p>
      <ul>
        {links.map(({ token, sentAt }) => (
          <li key={token ?? sentAt}>
            <Link to={`/enquiry/received#${token}`}>
              <Trans>Link der Gegenseite vom {formatMoment(sentAt, language)}</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The links a real backend would have mailed to the receivers of an enquiry; never in production. */
export const DemoOutbox = (props: { readonly reference: string }) => (isDemo ? <Outbox {...props} /> : null);
