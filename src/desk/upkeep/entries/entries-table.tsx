import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { toEntryKey } from "../../../../contract/desk/desk-entry.ts";
import { LAND_CODES } from "../../../../contract/lists/land.ts";
import type { Terms } from "../../../../contract/names/terms.ts";
import { formatDate, joinNames } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { Localized } from "../../../i18n/localized.tsx";
import { DeskTable } from "../../desk-table.tsx";
import type { ListedEntry } from "./listed-entry.ts";

const nameState = (state: NonNullable<ListedEntry["state"]>, terms: Terms): string =>
  // Each value is one of the list it is named with.
  (terms[state.names] as Readonly<Record<string, string>>)[state.value] ?? "";

const EntryRow = ({
  entry: { entry, name, post, place, lands, state, assuredOn },
}: {
  readonly entry: ListedEntry;
}) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const named = lands.map((land) => terms.lands[land]);
  // A Land's profile is called like the Land.
  const isOwnName = entry.kind === "land-profile";
  return (
    <tr>
      <td>{terms.enquiry.aboutKinds[entry.kind]}</td>
      <th scope="row">
        <Link to={`/desk/entries/${toEntryKey(entry)}`}>
          <bdi>{isOwnName ? name.de : <Localized text={name} />}</bdi>
        </Link>
        {(post !== null || place !== "") && (
          <div className="muted">
            {post !== null && (
              <bdi>
                <Localized text={post} />
              </bdi>
            )}
            {post !== null && place !== "" && " · "}
            <bdi>{place}</bdi>
          </div>
        )}
      </th>
      <td data-label={t`Land`}>
        {named.length === 0 || named.length === LAND_CODES.length ? t`alle Länder` : joinNames(named, language)}
      </td>
      <td data-label={t`Stand`}>{state === null ? "–" : nameState(state, terms)}</td>
      <td data-label={t`Bestätigt am`}>{assuredOn === null ? "–" : formatDate(assuredOn, language)}</td>
    </tr>
  );
};

/** What was found, row by row, each leading to what was done with it. */
export const EntriesTable = ({ entries }: { readonly entries: readonly ListedEntry[] }) => {
  const { t } = useLingui();
  return (
    <DeskTable heads={[t`Was`, t`Name und Ort`, t`Land`, t`Stand`, t`Bestätigt am`]}>
      {entries.map((each) => (
        <EntryRow key={toEntryKey(each.entry)} entry={each} />
      ))}
    </DeskTable>
  );
};
