import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { type EntryAbout, readEntryKey, toEntryKey } from "../../../contract/desk/desk-entry.ts";
import { namesOthers } from "../../../contract/enquiry/correctable-fields.ts";
import { EntryNamesPart } from "../../entries/entry-names-part.tsx";
import { deskEntryQuery } from "../../http/queries/desk-queries.ts";
import { isGone } from "../../http/request-error.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { PublicEntry } from "./public-entry.tsx";

const NothingThere = () => (
  <p>
    <Trans>Das gibt es nicht (mehr), oder es betrifft ein anderes Land.</Trans>
  </p>
);

const Entry = ({ about }: { readonly about: EntryAbout }) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const { data, error } = useQuery(deskEntryQuery(toEntryKey(about)));
  const name = about.kind === "land-profile" ? terms.lands[about.id as keyof typeof terms.lands] : data?.name;
  return (
    <>
      <PageHeading title={name ?? t`Eintrag`} />
      {isGone(error) ? (
        <NothingThere />
      ) : (
        <>
          <PublicEntry about={about} />
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
  const { t } = useLingui();
  const about = readEntryKey(key);
  if (about !== null) return <Entry about={about} />;
  return (
    <>
      <PageHeading title={t`Eintrag`} />
      <NothingThere />
    </>
  );
};
