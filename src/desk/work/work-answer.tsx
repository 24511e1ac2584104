import { Trans, useLingui } from "@lingui/react/macro";
import type { WorkAct, WorkView } from "../../../contract/desk/work.ts";
import type { ReceiverAction } from "../../../contract/enquiry/enquiry-state.ts";
import { LineField, SelectField, TextField } from "../../form/fields/fields.tsx";
import { useLanguage } from "../../i18n/language-provider.tsx";
import type { DeskDraftState } from "../desk-drafts.ts";
import { ReviseForm } from "../entry/revise-form.tsx";
import { useDeskForm } from "../use-desk-form.ts";

/** What is answered here; passing on to a contact stands by itself, because it needs no answer. */
const answered = ["answer", "accept", "decline", "ask-back"] as const satisfies readonly ReceiverAction[];
/** What is of an entry is written into it by `apply`, or taken out of sight by `remove`. */
type Answered = (typeof answered)[number] | "apply" | "remove" | "revise";

const TEXT = "work-text";

type WorkAnswerProps = {
  readonly view: WorkView;
  readonly written: DeskDraftState;
  readonly actions: readonly ReceiverAction[];
  readonly isSending: boolean;
  readonly onAct: (act: WorkAct) => void;
};

const withMessage = (text: string) => (text === "" ? {} : { message: text });

const choose = ({ proposal, removal, canApply }: WorkView, actions: readonly ReceiverAction[]): readonly Answered[] => {
  if (actions.length === 0) return [];
  const inWords = (["decline", "answer"] as const).filter((each) => actions.includes(each));
  if (removal !== null) return removal.isKept && !removal.isHidden ? inWords : ["remove", ...inWords];
  if (proposal === null) return answered.filter((each) => actions.includes(each));
  return [...(canApply && proposal.changes.length > 0 ? (["apply"] as const) : []), "revise", ...inWords];
};

const useActionNames = (view: WorkView): Readonly<Record<Answered, string>> => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const { proposal } = view;
  const waits = proposal?.needsSecond === true && proposal.proposedBy === null;
  const isSecond = proposal?.proposedBy?.isMe === false;
  const written = isSecond ? t`Auch zustimmen und eintragen` : t`Annehmen und eintragen`;
  const done = proposal?.version === 0 ? t`Auch zustimmen und veröffentlichen` : written;
  const { answer, accept, decline, "ask-back": askBack } = terms.receiver.actions;
  return {
    answer: t`${answer} und abschließen`,
    accept: t`${accept} und abschließen`,
    decline: t`${decline} und abschließen`,
    "ask-back": t`${askBack} (bleibt offen)`,
    remove: view.removal?.isHidden === true ? t`Zusagen` : t`Sofort ausblenden und zusagen`,
    apply: waits ? t`Zustimmen, dann zweite Person` : done,
    revise: t`Werte ändern`,
  };
};

type AnswerFormProps = Omit<WorkAnswerProps, "actions"> & {
  readonly action: Exclude<Answered, "revise">;
  readonly label: string;
};

/** What becomes of it, said before it is done. */
const useTextHint = (action: AnswerFormProps["action"], proposed: string): string => {
  const { t } = useLingui();
  switch (action) {
    case "apply":
      return proposed === ""
        ? t`Ohne Text erfährt sie nur, was daraus geworden ist.`
        : t`So hat es die erste Person geschrieben, und so bekommt es die anfragende Person, wenn Sie nichts ändern.`;
    case "remove":
      return t`Ohne Text erfährt sie nur, was daraus geworden ist.`;
    case "ask-back":
      return t`Es bleibt offen, bis die anfragende Person antwortet.`;
    case "answer":
    case "accept":
    case "decline":
      return t`Die anfragende Person liest das unter ihrem Link. Danach ist es abgeschlossen.`;
  }
};

const AnswerForm = ({ view, written: { draft, change }, action, label, isSending, onAct }: AnswerFormProps) => {
  const { t } = useLingui();
  const { proposal } = view;
  const isSecond = action === "apply" && proposal?.proposedBy?.isMe === false;
  // Who agrees next has read what the sender gets, and may change it.
  const proposed = (isSecond ? proposal.message : null) ?? "";
  const { text = proposed, replyAddress = "" } = draft.texts;
  const isIntroduction = view.item.kind === "introduction";
  const needsText = action === "answer" || action === "ask-back" || (action === "decline" && !isIntroduction);
  const said = text.trim();
  const toAct = (): WorkAct => {
    switch (action) {
      case "answer":
        return { action, text: said };
      case "ask-back":
        return { action, question: said };
      case "decline":
        return { action, ...withMessage(said) };
      case "apply":
        return {
          action,
          entryVersion: proposal?.version ?? 0,
          ...(isSecond ? { message: said } : withMessage(said)),
        };
      case "remove":
        return { action, entryVersion: view.removal?.version ?? 0, ...withMessage(said) };
      case "accept":
        return {
          action,
          ...withMessage(said),
          ...(replyAddress.trim() === "" ? {} : { replyAddress: replyAddress.trim() }),
        };
    }
  };
  const hint = useTextHint(action, proposed);
  const { faulty, form } = useDeskForm(
    () => (needsText && said === "" ? TEXT : null),
    () => onAct(toAct()),
  );
  const isYes = action === "apply" || action === "remove";
  return (
    <form {...form}>
      <TextField
        name={TEXT}
        label={t`Text an die anfragende Person`}
        hint={hint}
        isOptional={!needsText}
        rows={isYes ? 2 : 5}
        value={text}
        onChange={(now) => change({ texts: { text: now } })}
        fault={faulty === TEXT ? t`Bitte schreiben Sie etwas dazu.` : undefined}
      />
      {action === "accept" && isIntroduction && (
        <LineField
          name="work-reply-address"
          label={t`Wo Sie zu erreichen sind`}
          hint={t`E-Mail oder Telefon; wer gefragt hat, sieht es dann.`}
          value={replyAddress}
          onChange={(now) => change({ texts: { replyAddress: now } })}
        />
      )}
      <button type="submit" className="button" aria-disabled={isSending}>
        {label}
      </button>
    </form>
  );
};

/** Says yes, no or an answer to the sender; a yes to what is of an entry writes it there. */
export const WorkAnswer = ({ view, written, actions, isSending, onAct }: WorkAnswerProps) => {
  const { t } = useLingui();
  const names = useActionNames(view);
  const choices = choose(view, actions);
  const action = choices.find((each) => each === written.draft.texts["action"]) ?? choices[0];
  if (action === undefined) return null;
  const { proposal } = view;
  return (
    <>
      {choices.length > 1 && (
        <div className="desk__choices">
          <SelectField
            name="work-action"
            label={t`Was Sie tun`}
            value={action}
            onChange={(value) => written.change({ texts: { action: value } })}
          >
            {choices.map((each) => (
              <option key={each} value={each}>
                {names[each]}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {action === "accept" && view.item.kind !== "introduction" && (
        <p className="screen__note">
          <Trans>Annehmen sagt zu; einen Eintrag ändert es nicht.</Trans>
        </p>
      )}
      {action === "revise" && proposal !== null ? (
        <ReviseForm proposal={proposal} written={written} isSending={isSending} onAct={onAct} />
      ) : (
        action !== "revise" && (
          <AnswerForm
            view={view}
            written={written}
            action={action}
            label={names[action]}
            isSending={isSending}
            onAct={onAct}
          />
        )
      )}
    </>
  );
};
