import { Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { readTyped, typedCodeSchema } from "../../../contract/desk/codes.ts";
import { useSubmit } from "../../form/use-submit.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { askOnScreen, stepUpByCode, stepUpByPasskey } from "./sign-in.ts";
import { useDeskForm } from "../use-desk-form.ts";
import { settleSends } from "../use-desk-send.ts";
import { StepUpError } from "./code-error.ts";
import { CodeField } from "./code-field.tsx";
import { askStepUpAddress } from "./provider.ts";

const CODE = "step-up-code";

type Asked = { readonly done: () => void; readonly refuse: (reason: StepUpError) => void };

/** `hasCode`: whether the account has an authenticator app; `provider`: whom it signed in with, `null` for nobody. */
type StepUpWays = { readonly hasCode: boolean; readonly provider: string | null };
type StepUpFormProps = StepUpWays & { readonly onDone: () => void; readonly onCancel: () => void };

const StepUpForm = ({ hasCode, provider, onDone, onCancel }: StepUpFormProps) => {
  const client = useQueryClient();
  const [code, setCode] = useState("");
  const typed = { code: readTyped(code) };
  const byCode = useSubmit(async (signal) => {
    await stepUpByCode(typed, signal);
    onDone();
  });
  const byPasskey = useSubmit(async (signal) => {
    await stepUpByPasskey(signal);
    onDone();
  });
  const byProvider = useSubmit(async (signal) => {
    const address = await askStepUpAddress(signal);
    // What waits for it is given up first: the page goes, and comes back without it.
    onCancel();
    await settleSends(client);
    location.assign(address);
  });
  const { faulty, form } = useDeskForm(
    () => (typedCodeSchema.safeParse(typed).success ? null : CODE),
    () => void byCode.submit(),
  );
  return (
    <form {...form}>
      {hasCode && <CodeField name={CODE} value={code} onChange={setCode} isFaulty={faulty === CODE} />}
      {provider !== null && (
        <p>
          <Trans>
            Beim Anbieter bestätigen Sie auf dessen Seite und kommen hierher zurück; drücken Sie dann noch einmal. Was
            Sie geschrieben haben, bleibt in diesem Tab.
          </Trans>
        </p>
      )}
      <DeskFailure
        error={byCode.error ?? byPasskey.error ?? byProvider.error}
        isRetrying={byCode.isSending || byPasskey.isSending || byProvider.isSending}
        onRetry={() => void byCode.submit()}
      />
      <div className="desk__acts">
        {hasCode && (
          <button type="submit" className="button" aria-disabled={byCode.isSending}>
            <Trans>Bestätigen</Trans>
          </button>
        )}
        {provider !== null && (
          <button
            type="button"
            className={hasCode ? "button button--quiet" : "button"}
            aria-disabled={byProvider.isSending}
            onClick={() => void byProvider.submit()}
          >
            <Trans>Bei {provider} bestätigen</Trans>
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={() => void byPasskey.submit()}>
          <Trans>Mit Passkey bestätigen</Trans>
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          <Trans>Abbrechen</Trans>
        </button>
      </div>
    </form>
  );
};

/** Asks for a code, or for the provider, before something weighty is done: at once where somebody signed in without a passkey, else after it failed. */
export const StepUpDialog = ({ isFirst, ...ways }: StepUpWays & { readonly isFirst: boolean }) => {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const waiting = useRef<Asked | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(
    function answerStepUps() {
      const refuse = (): void => {
        waiting.current?.refuse(new StepUpError());
        waiting.current = null;
      };
      const ask = (): Promise<void> =>
        new Promise((done, reject) => {
          refuse();
          waiting.current = { done, refuse: reject };
          setIsAsked(true);
        });
      const end = askOnScreen({ ask, isFirst });
      return function stopAnswering() {
        end();
        refuse();
      };
    },
    [isFirst],
  );
  useLayoutEffect(
    function openWithForm() {
      if (isAsked) dialog.current?.showModal();
    },
    [isAsked],
  );
  const settle = (isDone: boolean): void => {
    const asked = waiting.current;
    waiting.current = null;
    if (isDone) asked?.done();
    else asked?.refuse(new StepUpError());
    dialog.current?.close();
  };
  const leave = (): void => {
    settle(false);
    setIsAsked(false);
  };
  return (
    <dialog className="desk__dialog" aria-labelledby={title} ref={dialog} onClose={leave}>
      {isAsked && (
        <>
          <h2 id={title}>
            <Trans>Bestätigen Sie, dass Sie es sind</Trans>
          </h2>
          <StepUpForm {...ways} onDone={() => settle(true)} onCancel={() => settle(false)} />
        </>
      )}
    </dialog>
  );
};
