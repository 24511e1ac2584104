import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type CodeOptions,
  codeOptionsSchema,
  codesSchema,
  type DeskCodes,
  inGroups,
  readTyped,
  typedCodeSchema,
} from "../../../../contract/desk/codes.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { useSubmit } from "../../../form/use-submit.ts";
import { deskCodesQuery, deskSessionQuery, deskSessionsQuery } from "../../../http/queries/desk-queries.ts";
import { readWith } from "../../../http/queries/read-with.ts";
import { problemKindOf } from "../../../http/send.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { formatMoment } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { drawCode } from "../../../ui/draw-code.ts";
import { ActButton } from "../../act-button.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { withStepUp } from "../../access/sign-in.ts";
import { Opened } from "../../opened.tsx";
import { Outcome } from "../../outcome.tsx";
import { useDeskForm } from "../../use-desk-form.ts";
import { NewCodeError } from "../../access/code-error.ts";
import { CodeField } from "../../access/code-field.tsx";

const CODE = "new-code";

const SignInName = ({ name }: Pick<CodeOptions, "name">) => (
  <>
    <dt>
      <Trans>Anmeldename</Trans>
    </dt>
    <dd>
      <bdi dir="ltr">{inGroups(name)}</bdi>
    </dd>
  </>
);

/** What an app is set up with, to be scanned or typed. */
const AppSecret = ({ name, secret, uri }: CodeOptions) => {
  const { t } = useLingui();
  const drawn = drawCode(uri);
  return (
    <>
      <p>
        <Trans>Lesen Sie diesen Code mit einer App für Einmalcodes ein, oder geben Sie dort beides von Hand ein.</Trans>
      </p>
      {drawn !== null && (
        <svg className="desk__code" viewBox={drawn.viewBox} role="img" aria-label={t`Code für die App`}>
          <path d={drawn.path} />
        </svg>
      )}
      <dl className="desk__secret">
        <SignInName name={name} />
        <dt>
          <Trans>Schlüssel</Trans>
        </dt>
        <dd>
          <bdi dir="ltr">{inGroups(secret)}</bdi>
        </dd>
      </dl>
    </>
  );
};

const SetUp = ({ onDone }: { readonly onDone: () => void }) => {
  const client = useQueryClient();
  const [options, setOptions] = useState<CodeOptions | null>(null);
  const [code, setCode] = useState("");
  const starting = useSubmit(async (signal) => {
    const sending = { method: "POST", read: readWith(codeOptionsSchema) } as const;
    setOptions(await withStepUp((each) => sendAtDesk(deskPaths.codeOptions, sending, each), signal));
  });
  const typed = { code: readTyped(code) };
  const ending = useSubmit(async (signal) => {
    const sending = { method: "POST", body: typed, read: readWith(codesSchema) } as const;
    try {
      const codes = await withStepUp((each) => sendAtDesk(deskPaths.newCode, sending, each), signal);
      onDone();
      client.setQueryData(deskCodesQuery.queryKey, codes);
    } catch (cause) {
      throw problemKindOf(cause) === "sign-in-refused" ? new NewCodeError({ cause }) : cause;
    }
    await client.invalidateQueries({ queryKey: deskSessionQuery.queryKey });
  });
  const { faulty, form } = useDeskForm(
    () => (typedCodeSchema.safeParse(typed).success ? null : CODE),
    () => void ending.submit(),
  );
  if (options === null) {
    return (
      <>
        <DeskFailure error={starting.error} isRetrying={starting.isSending} onRetry={() => void starting.submit()} />
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={starting.isSending}
          onClick={() => void starting.submit()}
        >
          <Trans>Einmalcode einrichten</Trans>
        </button>
      </>
    );
  }
  return (
    <Opened>
      <form {...form}>
        <AppSecret {...options} />
        <CodeField name={CODE} value={code} onChange={setCode} isFaulty={faulty === CODE} />
        <DeskFailure error={ending.error} isRetrying={ending.isSending} onRetry={() => void ending.submit()} />
        <button type="submit" className="button" aria-disabled={ending.isSending}>
          <Trans>Einrichten abschließen</Trans>
        </button>
      </form>
    </Opened>
  );
};

type SetUpCodeProps = NonNullable<DeskCodes["code"]> & { readonly onRemoved: () => void };

const SetUpCode = ({ name, madeAt, isStopped, onRemoved }: SetUpCodeProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const client = useQueryClient();
  const made = formatMoment(madeAt, language);
  const remove = async (signal: AbortSignal): Promise<void> => {
    await withStepUp((each) => sendAtDesk(deskPaths.codeRemoval, { method: "DELETE", read: () => null }, each), signal);
    onRemoved();
    await Promise.all(
      [deskCodesQuery, deskSessionsQuery, deskSessionQuery].map(({ queryKey }) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  };
  return (
    <>
      <p>
        <Trans>Eingerichtet am {made}</Trans>
      </p>
      <dl className="desk__secret">
        <SignInName name={name} />
      </dl>
      {isStopped && (
        <p className="notice">
          <Trans>
            Jemand hat zehnmal einen falschen Code eingegeben. Bis Sie sich mit einem Passkey oder einem
            Wiederherstellungscode anmelden, gilt keiner.
          </Trans>
        </p>
      )}
      <ActButton name="remove-code" about={t`Einmalcode entfernen`} act={remove}>
        <Trans>Einmalcode entfernen</Trans>
      </ActButton>
    </>
  );
};

/** Codes of an authenticator app: set up, and taken away. */
export const CodePart = ({ code }: Pick<DeskCodes, "code">) => {
  const [done, setDone] = useState<"made" | "removed" | null>(null);
  return (
    <section>
      <h2>
        <Trans>Einmalcode</Trans>
      </h2>
      <p className="screen__intro">
        <Trans>
          Mit einer App für Einmalcodes melden Sie sich dort an, wo Ihr Passkey nicht zur Hand ist. Wird sie entfernt,
          enden alle anderen Anmeldungen.
        </Trans>
      </p>
      <Outcome of={done} shown={code}>
        {done === "made" ? (
          <Trans>Der Einmalcode ist eingerichtet.</Trans>
        ) : (
          <Trans>Der Einmalcode ist entfernt.</Trans>
        )}
      </Outcome>
      {code === null ? (
        <SetUp onDone={() => setDone("made")} />
      ) : (
        <SetUpCode {...code} onRemoved={() => setDone("removed")} />
      )}
    </section>
  );
};
