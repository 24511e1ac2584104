import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { FocusEvent } from "react";
import { Link } from "react-router";
import { guidanceSchema } from "../../../contract/entries/guidance.ts";
import { entriesQuery } from "../../http/entry-queries.ts";
import { Localized } from "../../i18n/localized.tsx";

/** Some browsers leave a link half out of sight when the keyboard comes to it. A pressed one stays below the pointer. */
const showWhole = ({ target }: FocusEvent): void => {
  if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
};

/** What to do now, in one line: for those who come with a trouble and not with a place. */
export const PathsLine = () => {
  const { t } = useLingui();
  const { data } = useQuery(entriesQuery("guidance", guidanceSchema));
  const paths = data?.entries ?? [];
  return (
    // What can be scrolled is a stop of its own in Firefox, with nothing to do there: its links scroll it.
    <nav className="paths-line" aria-label={t`Was tun?`} tabIndex={-1}>
      <ul onFocus={showWhole}>
        {paths.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/guidance/${id}`}>
              <Localized text={title} />
            </Link>
          </li>
        ))}
        {paths.length === 0 && (
          <li>
            <Link to="/guidance">
              <Trans>Was tun? Alle Anleitungen</Trans>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
};
