import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { usePageTitle } from "../ui/use-page-title.ts";

/** An address that leads nowhere: says so and leads back to the directory. */
export const NotFoundPage = () => {
  const { t } = useLingui();
  usePageTitle(t`Seite nicht gefunden`);
  return (
    <main className="page" id="main">
      <h1>
        <Trans>Seite nicht gefunden</Trans>
      </h1>
      <p>
        <Trans>Unter dieser Adresse gibt es nichts. Vielleicht ist sie unvollständig oder veraltet.</Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>Zum Verzeichnis der Kontakte</Trans>
        </Link>
      </p>
    </main>
  );
};
