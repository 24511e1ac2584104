import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { ABOUT_KINDS, type AboutKind } from "../../../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES, type LandCode } from "../../../../contract/lists/land.ts";
import type { Address } from "../../../address/use-address.ts";
import { useTypedText } from "../../../address/use-typed-text.ts";
import { LineField, SelectField } from "../../../form/fields/fields.tsx";
import { formatNumber } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { entriesCodec, type EntriesFilter } from "./entries-filter.ts";

type KindsProps = { readonly filter: EntriesFilter; readonly countOf: (kind: AboutKind | null) => number };

/** How many there are of each kind, and the way to only those. */
export const EntryKinds = ({ filter, countOf }: KindsProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  return (
    <nav className="desk__views" aria-label={t`Arten von Einträgen`}>
      {([null, ...ABOUT_KINDS] as const).map((kind) => (
        <Link
          key={kind}
          to={{ search: entriesCodec.serialize({ ...filter, kind }) }}
          aria-current={filter.kind === kind ? "true" : undefined}
        >
          {kind === null ? t`Alles` : terms.enquiry.aboutKinds[kind]}{" "}
          <span>{formatNumber(countOf(kind), language)}</span>
        </Link>
      ))}
    </nav>
  );
};

type EntriesFormProps = Pick<Address<EntriesFilter>, "change"> & {
  readonly filter: EntriesFilter;
  /** The Länder there are to choose from. */
  readonly lands: readonly LandCode[];
};

/** A text and the Land. */
export const EntriesForm = ({ filter, lands, change }: EntriesFormProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const [typed, setTyped] = useTypedText(filter.q, (q, options) => change((now) => ({ ...now, q }), options));
  return (
    <form role="search" className="desk__filters" onSubmit={(event) => event.preventDefault()}>
      <LineField name="entries-text" label={t`Name oder Ort`} isRequired={false} value={typed} onChange={setTyped} />
      <SelectField
        name="entries-land"
        label={t`Land`}
        isRequired={false}
        value={lands.length === 1 ? (lands[0] ?? "") : (filter.land ?? "")}
        onChange={(value) => change((now) => ({ ...now, land: lands.find((land) => land === value) ?? null }))}
      >
        {lands.length > 1 && <option value="">{lands.length === LAND_CODES.length ? t`alle` : t`alle eigenen`}</option>}
        {lands.map((land) => (
          <option key={land} value={land}>
            {terms.lands[land]}
          </option>
        ))}
      </SelectField>
    </form>
  );
};
