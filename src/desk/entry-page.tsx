import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { type EntryAbout, readEntryKey, toEntryKey } from "../../contract/desk/desk-entry.ts";
import { namesOthers } from "../../contract/enquiry/correctable-fields.ts";
import { ABOUT_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import { ENTRY_LIST_NAMES, entryRegistry, toEntryPath } from "../../contract/entries/entry-registry.ts";
import { EntryNamesPart } from "../entries/entry-names-part.tsx";
import { LineField } from "../form/fields.tsx";
import { deskEntryQuery } from "../http/desk-queries.ts";
import { isGone } from "../http/request-error.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { useDeskForm } from "./use-desk-form.ts";

/** Where the site shows it. */
const toSitePath = ({ kind, id }: EntryAbout): string => {
  if (kind === "contact") return `/contacts/${id}`;
  const list = ENTRY_LIST_NAMES.find((each) => entryRegistry[each].aboutKind === kind);
  return list === undefined ? `/lands/${id}` : toEntryPath(list, id);
};

/** The entry a pasted address of the site shows. */
const readAddress = (address: string): EntryAbout | null => {
  const [, folder = "", id = ""] =
    /\/?(contacts|lands|projects|experts|events|materials|guidance)\/([\w-]+)/.exec(address) ?? [];
  const kind = ABOUT_KINDS.find((each) => toSitePath({ kind: each, id }) === `/${folder}/${id}`);
  return kind === undefined ? null : readEntryKey(toEntryKey({ kind, id }));
};

const ADDRESS = "entry-address";

/** Opens an entry by the address of its page. */
export const EntryFinder = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [address, setAddress] = useState("");
  const about = readAddress(address);
  const { faulty, form } = useDeskForm(
    () => (about === null ? ADDRESS : null),
    () => about !== null && void navigate(`/desk/entries/${toEntryKey(about)}`),
  );
  return (
    <>
      <PageHeading title={t`Einträge`} />
      <p className="screen__intro">
        <Trans>
          Geändert wird ein Eintrag über eine Berichtigung: So steht fest, wer es gesagt hat. Hier sehen Sie, was an
          einem Eintrag geändert wurde, nehmen es zurück oder blenden ihn aus.
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
    </>
  );
};

const Entry = ({ about }: { readonly about: EntryAbout }) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const { data, error } = useQuery(deskEntryQuery(toEntryKey(about)));
  const name = about.kind === "land-profile" ? terms.lands[about.id as keyof typeof terms.lands] : data?.name;
  return (
    <>
      <PageHeading title={name ?? t`Eintrag`} />
      {isGone(error) ? (
        <p>
          <Trans>Das gibt es nicht (mehr), oder es betrifft ein anderes Land.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Link to={toSitePath(about)}>
              <Trans>So steht es auf der Seite</Trans>
            </Link>
          </p>
          <EntryNamesPart isNeeded={namesOthers(about.kind)}>
            <EntryHistory about={about} />
          </EntryNamesPart>
        </>
      )}
    </>
  );
};

/** One entry with what was done with it. */
export const EntryPage = () => {
  const { key = "" } = useParams();
  const about = readEntryKey(key);
  return about === null ? <EntryFinder /> : <Entry about={about} />;
};
