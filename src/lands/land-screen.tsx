import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { sortByName } from "../i18n/format/sort-by-name.ts";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { ScreenBar } from "../entries/screen/screen-bar.tsx";
import { LandContacts } from "./land-contacts.tsx";
import { LandEvents } from "./land-events.tsx";
import { LandFigures } from "./land-figures.tsx";
import { LandPicture } from "./land-picture.tsx";
import { LandOrganization } from "./land-organization.tsx";
import { LandProjects } from "./land-projects.tsx";

type LandProps = { readonly land: LandCode };

/** The Land before and after in the list; the list is a ring. */
const Neighbours = ({ land }: LandProps) => {
  const { terms, language } = useLanguage();
  const listed = sortByName(LAND_CODES, (code) => terms.lands[code], language);
  const position = listed.indexOf(land);
  const before = listed.at(position - 1) ?? land;
  const after = listed[(position + 1) % listed.length] ?? land;
  return (
    <nav className="land-neighbours">
      <Link to={`/lands/${before}`}>
        <span aria-hidden="true" className="screen__arrow">
          ‹
        </span>{" "}
        <Trans>Voriges Land: {terms.lands[before]}</Trans>
      </Link>
      <Link to={`/lands/${after}`}>
        <Trans>Nächstes Land: {terms.lands[after]}</Trans>{" "}
        <span aria-hidden="true" className="screen__arrow">
          ›
        </span>
      </Link>
    </nav>
  );
};

/** How a Land has organised the cooperation, and what is there. */
export const LandScreen = ({ land }: LandProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const name = terms.lands[land];
  return (
    <main className="screen" id="main">
      <ScreenBar back="/lands" backLabel={t`Alle Länder`} />
      <article className="entry land">
        <div className="land__head">
          <PageHeading title={name} />
          <LandPicture land={land} />
        </div>
        <div className="land__main">
          <LandOrganization land={land} />
        </div>
        <div className="land__side">
          <LandFigures land={land} />
          <LandContacts land={land} />
        </div>
        <div className="land__rest">
          <LandProjects land={land} />
          <LandEvents land={land} />
        </div>
      </article>
      <Neighbours land={land} />
    </main>
  );
};
