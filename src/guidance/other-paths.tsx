import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";

/** The other paths; the place already given goes with the visitor. */
export const OtherPaths = ({ id }: { readonly id: EntryId }) => {
  const { search } = useLocation();
  const { data } = useQuery(entriesQuery("guidance", guidanceSchema));
  const others = data?.entries.filter((other) => other.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <nav className="guidance__others">
      <EntrySection title={<Trans>Etwas anderes ist passiert?</Trans>}>
        <ul className="guidance__paths">
          {others.map((other) => (
            <li key={other.id}>
              <Link to={{ pathname: `/guidance/${other.id}`, search }}>
                <Localized text={other.title} />
              </Link>
            </li>
          ))}
        </ul>
      </EntrySection>
    </nav>
  );
};
