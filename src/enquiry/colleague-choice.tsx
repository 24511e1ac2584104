import { Trans } from "@lingui/react/macro";
import { useId, useMemo } from "react";
import type { ContactId } from "../../contract/contact-id.ts";
import { type ContactIndex, kindAt, placeAt, roleAt, sideAt } from "../../contract/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { findColleagues } from "./find-colleagues.ts";

type ColleagueChoiceProps = {
  readonly index: ContactIndex;
  /** The contact that was asked for. */
  readonly asked: ContactId;
  /** The id of the one chosen; empty: none yet. */
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (id: string) => void;
};

/** Whom to pass an introduction on to. */
export const ColleagueChoice = ({ index, asked, value, error, onChange }: ColleagueChoiceProps) => {
  const { terms } = useLanguage();
  const id = useId();
  const colleagues = useMemo(() => findColleagues(index, asked), [index, asked]);
  const functionOf = (position: number): string =>
    sideAt(index, position) === "muslim-organization"
      ? terms.kinds[kindAt(index, position)]
      : terms.roles[roleAt(index, position)];
  return (
    <div className={`answer-field${error === null ? "" : " answer-field--wrong"}`}>
      <label htmlFor={id}>
        <Trans>An wen?</Trans>
      </label>
      {error !== null && (
        <p className="answer-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select
        id={id}
        className="answer-field__input"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">–</option>
        {colleagues.map((position) => (
          <option key={index.ids[position]} value={index.ids[position]}>
            {`${index.names[position]}, ${functionOf(position)}, ${placeAt(index, position)}`}
          </option>
        ))}
      </select>
    </div>
  );
};
