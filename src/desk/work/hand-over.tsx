import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { WorkAct, WorkView } from "../../../contract/desk/work.ts";
import { DirectoryIndexPart } from "../../entries/directory-index-part.tsx";
import { PassOnChoice } from "../../form/pass-on-choice.tsx";
import { SelectField } from "../../form/fields/fields.tsx";
import type { DeskDraftState } from "../desk-drafts.ts";
import { useDeskForm } from "../use-desk-form.ts";

type HandOverProps = {
  readonly view: WorkView;
  readonly written: DeskDraftState;
  readonly isSending: boolean;
  readonly onAct: (act: WorkAct) => void;
};

const TO_PERSON = "hand-to";
const TO_CONTACT = "pass-on";

type OneChoiceProps = {
  readonly summary: ReactNode;
  readonly send: ReactNode;
  readonly isSending: boolean;
  readonly name: string;
  readonly value: string;
  readonly onSend: () => void;
  readonly children: (fault: string | undefined) => ReactNode;
};

/** A choice and its button, out of the way until somebody wants it. */
const OneChoice = ({ summary, send, isSending, name, value, onSend, children }: OneChoiceProps) => {
  const { t } = useLingui();
  const { faulty, form } = useDeskForm(() => (value === "" ? name : null), onSend);
  return (
    <details className="desk__hand-over">
      <summary>{summary}</summary>
      <form {...form}>
        {children(faulty === null ? undefined : t`Bitte wählen Sie.`)}
        <button type="submit" className="button button--quiet" aria-disabled={isSending}>
          {send}
        </button>
      </form>
    </details>
  );
};

/** Gives it to a colleague: whoever reads the list finds it with them. */
const ToColleague = ({ view, written: { draft, change }, isSending, onAct }: HandOverProps) => {
  const { t } = useLingui();
  const chosen = view.colleagues.find(({ id }) => id === draft.texts[TO_PERSON])?.id ?? "";
  return (
    <OneChoice
      summary={<Trans>Jemand anderem geben</Trans>}
      send={<Trans>Geben</Trans>}
      name={TO_PERSON}
      value={chosen}
      isSending={isSending}
      onSend={() => onAct({ action: "hand-to", account: chosen })}
    >
      {(fault) => (
        <SelectField
          name={TO_PERSON}
          label={t`Wem`}
          value={chosen}
          fault={fault}
          onChange={(value) => change({ texts: { [TO_PERSON]: value } })}
        >
          <option value="">{t`Bitte wählen`}</option>
          {view.colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </OneChoice>
  );
};

type ToContactProps = HandOverProps & { readonly passOn: NonNullable<WorkView["passOn"]> };

/** Sends an introduction to another contact: whoever has it now does not have to find the link for that. */
const ToContact = ({ passOn, written: { draft, change }, isSending, onAct }: ToContactProps) => {
  const { t } = useLingui();
  const chosen = draft.texts[TO_CONTACT] ?? "";
  return (
    <OneChoice
      summary={<Trans>An einen anderen Kontakt weitergeben</Trans>}
      send={<Trans>Weitergeben</Trans>}
      name={TO_CONTACT}
      value={chosen}
      isSending={isSending}
      // The choice has ids of the directory alone.
      onSend={() => onAct({ action: "pass-on", contact: chosen as ContactId })}
    >
      {(fault) => (
        <>
          <p className="screen__note">
            <Trans>
              Der Kontakt bekommt einen Link an sein Postfach; der frühere Link zeigt dann nur noch den Stand.
            </Trans>
          </p>
          <DirectoryIndexPart>
            {(index) => (
              <PassOnChoice
                name={TO_CONTACT}
                label={t`An welchen Kontakt`}
                index={index}
                {...passOn}
                value={chosen}
                fault={fault}
                onChange={(value) => change({ texts: { [TO_CONTACT]: value } })}
              />
            )}
          </DirectoryIndexPart>
        </>
      )}
    </OneChoice>
  );
};

/** Who else can have it: a colleague, and of an introduction another contact. */
export const HandOver = (props: HandOverProps) => {
  const { colleagues, passOn } = props.view;
  return (
    <>
      {colleagues.length > 0 && <ToColleague {...props} />}
      {passOn !== null && <ToContact {...props} passOn={passOn} />}
    </>
  );
};
