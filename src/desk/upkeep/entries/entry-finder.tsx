import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNavigate } from "react-router";
import { toEntryKey } from "../../../../contract/desk/desk-entry.ts";
import { LineField } from "../../../form/fields/fields.tsx";
import { useDeskForm } from "../../use-desk-form.ts";
import { readEntryAddress } from "./read-entry-address.ts";

const ADDRESS = "entry-address";

/** Opens an entry by the address of its page, also one that is in no list because it is hidden. */
export const EntryFinder = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [address, setAddress] = useState("");
  const about = readEntryAddress(address);
  const { faulty, form } = useDeskForm(
    () => (about === null ? ADDRESS : null),
    () => about !== null && void navigate(`/desk/entries/${toEntryKey(about)}`),
  );
  return (
    <details className="desk__hand-over">
      <summary>
        <Trans>Einen Eintrag über die Adresse seiner Seite öffnen</Trans>
      </summary>
      <p className="screen__note">
        <Trans>
          Das öffnet auch, was ausgeblendet ist und deshalb nicht in dieser Liste steht. Was ein Kontakt vor Kurzem
          selbst ausgeblendet hat, steht über der Arbeitsliste.
        </Trans>
      </p>
      <form {...form}>
        <LineField
          name={ADDRESS}
          label={t`Adresse der Seite des Eintrags`}
          hint={t`Aus der Adresszeile, zum Beispiel …/contacts/k3x9.`}
          value={address}
          onChange={setAddress}
          fault={faulty === ADDRESS ? t`Das ist nicht die Adresse eines Eintrags.` : undefined}
        />
        <button type="submit" className="button">
          <Trans>Eintrag öffnen</Trans>
        </button>
      </form>
    </details>
  );
};
