import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import {
  type FailedLetter,
  failedLettersSchema,
  type LetterAct,
  type LetterFault,
} from "../../../contract/desk/letter.ts";
import { deskLettersQuery } from "../../http/queries/desk-queries.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { sendAtDesk } from "../../http/desk-request.ts";
import { formatMoment, formatReference } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ActButton } from "../act-button.tsx";
import { nameEnquiry } from "../../../contract/names/name-enquiry.ts";

const readLetters = readWith(failedLettersSchema);

const useFaultNames = (): Readonly<Record<LetterFault, string>> => {
  const { t } = useLingui();
  return {
    refused: t`Der Mailserver hat den Brief nicht angenommen.`,
    unreachable: t`Der Mailserver war nicht zu erreichen.`,
    "no-mailbox": t`Es ist kein Postfach (mehr) eingetragen.`,
    "one-a-day": t`Diese Adresse bekommt höchstens einen Brief am Tag.`,
  };
};

const useAddresseeName = ({ to, name }: FailedLetter): string => {
  const { t } = useLingui();
  if (to === "sender") return t`die anfragende Person`;
  return name ?? t`einen Kontakt, den es nicht mehr gibt`;
};

/** A letter that did not arrive: what was said of it, where it was to go, and what can be done. */
export const LetterRow = ({ letter }: { readonly letter: FailedLetter }) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const client = useQueryClient();
  const faults = useFaultNames();
  const addressee = useAddresseeName(letter);
  const { id, reference, land, address, failure, triedAgainAt } = letter;
  const about = `${nameEnquiry(terms.enquiry, letter, language)} ${formatReference(reference)}`;
  const act =
    (action: LetterAct["action"]) =>
    async (signal: AbortSignal): Promise<void> => {
      const path = deskPaths.letterActs.replace("{id}", id);
      try {
        client.setQueryData(
          deskLettersQuery.queryKey,
          await sendAtDesk(path, { method: "POST", body: { action }, read: readLetters }, signal),
        );
      } catch (error) {
        // Somebody else may have seen to it.
        await client.invalidateQueries({ queryKey: deskLettersQuery.queryKey });
        throw error;
      }
    };
  const again = triedAgainAt === null ? null : formatMoment(triedAgainAt, language);
  return (
    <tr>
      <td>
        <Trans>Brief</Trans>
      </td>
      <th scope="row">
        <bdi>
          <Trans>An {addressee}</Trans>
        </bdi>
        {address !== null && (
          <>
            {" · "}
            <bdi dir="ltr">{address}</bdi>
          </>
        )}
        <div className="muted">
          <Link to={`/desk/work/${reference}`}>{about}</Link>
        </div>
        <div>{faults[failure.fault]}</div>
        {failure.said !== null && failure.said !== "" && (
          <div>
            <Trans>Er sagte:</Trans>{" "}
            <q dir="ltr" lang="en">
              {failure.said}
            </q>
          </div>
        )}
      </th>
      <td data-label={t`Land`}>{land === null ? "–" : terms.lands[land]}</td>
      <td data-label={t`Stand`}>
        {again === null ? (
          <span className="desk__late">
            <Trans>aufgegeben</Trans>
          </span>
        ) : (
          <Trans>neuer Versuch {again}</Trans>
        )}
      </td>
      <td className="desk__letter-acts">
        <ActButton name={`letter ${id} again`} about={t`Brief zu ${about} noch einmal senden`} act={act("send-again")}>
          <Trans>Noch einmal senden</Trans>
        </ActButton>
        <ActButton name={`letter ${id} close`} about={t`Brief zu ${about} abschließen`} act={act("close")}>
          <Trans>Abschließen, ohne zu senden</Trans>
        </ActButton>
      </td>
    </tr>
  );
};
