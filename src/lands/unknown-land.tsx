import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { PageHeading } from "../ui/screen/page-heading.tsx";

/** An address that names no Land: says so and leads back. */
export const UnknownLand = () => {
  const { t } = useLingui();
  return (
    <main className="screen" id="main">
      <PageHeading title={t`Dieses Land gibt es nicht`} />
      <p>
        <Trans>
          In der Adresse steht kein deutsches Land. Ein Land hat ein Kürzel wie <bdi translate="no">DE-NW</bdi>.
        </Trans>
      </p>
      <p>
        <Link className="button" to="/lands">
          <Trans>Alle Länder</Trans>
        </Link>
      </p>
    </main>
  );
};
