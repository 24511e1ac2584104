import "../form.css";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { findSecrets, type FoundSecret } from "../../../contract/enquiry/find-secrets.ts";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EmergencyNumber } from "../../ui/contact/emergency-number.tsx";

/** Characters; `least` is 0 where nothing need be written. */
export type Lengths = { readonly least: number; readonly most: number };

const LengthSentence = ({ least, most }: Lengths) => {
  const { language } = useLanguage();
  const longest = formatNumber(most, language);
  return least > 0 ? (
    <Trans>
      {least} bis {longest} Zeichen.
    </Trans>
  ) : (
    <Trans>Höchstens {longest} Zeichen.</Trans>
  );
};

type TextRuleProps = {
  readonly lengths?: Lengths;
  /** What helps to fill it in. */
  readonly children?: ReactNode;
};

/** What must not be written, beside every free text, and how much may be. */
export const TextRule = ({ lengths, children }: TextRuleProps) => (
  <>
    {(children !== undefined || lengths !== undefined) && (
      <p>
        {children} {lengths !== undefined && <LengthSentence {...lengths} />}
      </p>
    )}
    <p className="field__rule">
      <Trans>
        Bitte keine Hinweise auf Personen. Im Notfall <EmergencyNumber /> anrufen.
      </Trans>
    </p>
  </>
);

const FoundSentence = ({ kind, excerpt }: Pick<FoundSecret, "kind"> & { readonly excerpt: string }) => {
  const found = <bdi className="secret-warning__excerpt">{excerpt}</bdi>;
  switch (kind) {
    case "iban":
      return <Trans>{found} sieht aus wie eine Kontonummer (IBAN).</Trans>;
    case "id-card":
      return <Trans>{found} sieht aus wie eine Ausweisnummer.</Trans>;
    case "password":
      return <Trans>{found} sieht aus wie ein Passwort oder eine PIN.</Trans>;
  }
};

type FoundSecretsProps = {
  readonly typed: readonly { readonly field: string; readonly text: string }[];
  readonly onEdit: (field: string) => void;
};

/** Names what looks as if it should not be sent; it may be sent all the same, because it may be a false alarm. */
export const FoundSecrets = ({ typed, onEdit }: FoundSecretsProps) => {
  const found = typed.flatMap(({ field, text }) =>
    findSecrets(text).map(({ kind, start, end }) => ({ field, kind, start, excerpt: text.slice(start, end) })),
  );
  const [first] = found;
  if (first === undefined) return null;
  return (
    <div className="notice notice--warning secret-warning" role="status">
      <h2>
        <Trans>Gehört das in die Nachricht?</Trans>
      </h2>
      <ul>
        {found.map(({ field, kind, start, excerpt }) => (
          <li key={`${field} ${start}`}>
            <FoundSentence kind={kind} excerpt={excerpt} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Die Clearingstelle braucht so etwas nie. Nehmen Sie es heraus, oder senden Sie, wenn es keines ist.
        </Trans>
      </p>
      <button type="button" className="button button--quiet" onClick={() => onEdit(first.field)}>
        <Trans>Text ändern</Trans>
      </button>
    </div>
  );
};
