import { Plural, Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type DeskCodes, inGroups, recoveryCodesSchema } from "../../../../contract/desk/codes.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { useSubmit } from "../../../form/use-submit.ts";
import { deskCodesQuery } from "../../../http/queries/desk-queries.ts";
import { readWith } from "../../../http/queries/read-with.ts";
import { sendAtDesk } from "../../../http/desk-request.ts";
import { formatMoment } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { withStepUp } from "../../access/sign-in.ts";

/** New ones, for as long as the screen is open: nobody has them a second time. */
const NewCodes = ({ codes }: { readonly codes: readonly string[] }) => (
  <div className="notice desk__link" role="status">
    <p>
      <Trans>
        Schreiben Sie diese Codes auf oder drucken Sie sie, und bewahren Sie sie getrennt von Ihrem Gerät auf. Sie
        werden nicht noch einmal gezeigt; ältere gelten nicht mehr.
      </Trans>
    </p>
    <ol className="desk__codes">
      {codes.map((code) => (
        <li key={code}>
          <bdi dir="ltr">{inGroups(code)}</bdi>
        </li>
      ))}
    </ol>
  </div>
);

/** Codes on paper for whoever has lost everything else: how many are left, when others were used, and new ones. */
export const RecoveryPart = ({ recovery: { left, usedAt } }: Pick<DeskCodes, "recovery">) => {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [made, setMade] = useState<readonly string[] | null>(null);
  const { submit, isSending, error } = useSubmit(async (signal) => {
    const sending = { method: "POST", read: readWith(recoveryCodesSchema) } as const;
    setMade((await withStepUp((each) => sendAtDesk(deskPaths.newRecoveryCodes, sending, each), signal)).codes);
    await client.invalidateQueries({ queryKey: deskCodesQuery.queryKey });
  });
  return (
    <section>
      <h2>
        <Trans>Wiederherstellungscodes</Trans>
      </h2>
      <p className="screen__intro">
        <Trans>
          Jeder dieser Codes meldet Sie einmal an, auch wenn Passkey und App verloren sind. Danach legen Sie einen neuen
          Passkey an.
        </Trans>
      </p>
      <p>
        <Plural value={left} _0="Sie haben keinen." one="Sie haben noch einen." other="Sie haben noch #." />
      </p>
      {usedAt.length > 0 && (
        <ul className="desk__rows">
          {usedAt.map((at) => {
            const used = formatMoment(at, language);
            return (
              <li key={at} className="desk__row">
                <Trans>Benutzt am {used}</Trans>
              </li>
            );
          })}
        </ul>
      )}
      {made !== null && <NewCodes codes={made} />}
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <button type="button" className="button button--quiet" aria-disabled={isSending} onClick={() => void submit()}>
        <Trans>Neue Wiederherstellungscodes anlegen</Trans>
      </button>
    </section>
  );
};
