import { Trans } from "@lingui/react/macro";
import { findSecrets, type FoundSecret } from "../../contract/enquiry/find-secrets.ts";
import type { FieldName } from "./form-fields.ts";
import type { FormValues } from "./form-values.ts";

const FREE_TEXTS = ["text", "times", "place", "name", "url", "page"] as const satisfies readonly FieldName[];

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
    <div className="secret-warning" role="status">
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

type SecretWarningProps = { readonly values: FormValues; readonly onEdit: (name: string) => void };

/** What looks like a secret in the values of a form. */
export const SecretWarning = ({ values, onEdit }: SecretWarningProps) => (
  <FoundSecrets
    typed={[
      ...FREE_TEXTS.map((field) => ({ field: field as string, text: values.fields[field] ?? "" })),
      ...Object.entries(values.wanted).map(([field, lines]) => ({ field: `change-${field}`, text: lines.join("\n") })),
    ]}
    onEdit={onEdit}
  />
);
