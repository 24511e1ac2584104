import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { ClearingPointAddress } from "../ui/contact/clearing-point-address.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";

const SEARCH_ID = "not-found-search";

/** An address that leads nowhere: says so, and offers a search, the directory and whom to ask. */
export const NotFoundPage = () => {
  const { t } = useLingui();
  return (
    <main className="page" id="main">
      <PageHeading title={t`Seite nicht gefunden`} />
      <p>
        <Trans>Unter dieser Adresse gibt es nichts. Vielleicht ist sie unvollständig oder veraltet.</Trans>
      </p>
      <search>
        <form className="not-found__search" action={import.meta.env.BASE_URL}>
          <label htmlFor={SEARCH_ID}>
            <Trans>Im Verzeichnis suchen</Trans>
          </label>
          <input id={SEARCH_ID} type="search" name="q" enterKeyHint="search" />
          <button type="submit" className="button">
            <Trans>Suchen</Trans>
          </button>
        </form>
      </search>
      <p>
        <Link to="/">
          <Trans>Zum Verzeichnis der Kontakte</Trans>
        </Link>
      </p>
      <ClearingPointAddress />
    </main>
  );
};
