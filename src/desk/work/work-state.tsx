import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { WorkView } from "../../../contract/desk/work.ts";
import { isOpen } from "../../../contract/enquiry/enquiry-state.ts";

/** What became of it, and who hears of that. */
const ClosedSentence = ({ view: { item, enquiry, canMail } }: { readonly view: WorkView }) => (
  <>
    <Trans>Das ist abgeschlossen.</Trans>
    {(item.state === "answered" || item.state === "accepted" || item.state === "declined") && (
      <>
        {" "}
        {enquiry.replyAddress?.includes("@") !== true ? (
          <Trans>Die anfragende Person liest es unter ihrem Link.</Trans>
        ) : canMail ? (
          <Trans>
            Die anfragende Person liest es unter ihrem Link und bekommt eine E-Mail, dass es etwas zu lesen gibt.
          </Trans>
        ) : (
          <Trans>
            Die anfragende Person liest es unter ihrem Link. Eine E-Mail bekommt sie erst, wenn ein Mailserver
            eingestellt ist.
          </Trans>
        )}
      </>
    )}
  </>
);

/** Who has it, what it waits for, or what became of it. */
export const StateSentence = ({ view }: { readonly view: WorkView }) => {
  const {
    enquiry: { isYours },
    item: { state, taker, proposer },
  } = view;
  const name = taker?.name ?? "";
  if (!isOpen(state)) return <ClosedSentence view={view} />;
  return (
    <>
      {taker === null &&
        (proposer?.isMe === true ? (
          <Trans>
            Ihre Zustimmung ist gespeichert. Hier ist für Sie nichts mehr zu tun; wer als Zweites zustimmt, findet es in
            der Arbeitsliste.
          </Trans>
        ) : (
          <Trans>Das hat noch niemand genommen.</Trans>
        ))}
      {taker?.isMe === true && <Trans>Das haben Sie genommen.</Trans>}
      {taker?.isMe === false && <Trans>Das hat {name} genommen.</Trans>}{" "}
      {!isYours && <Trans>Es liegt bei einem Kontakt, der es selbst beantwortet; der Text ist nur für ihn.</Trans>}
    </>
  );
};

/** What whoever has agreed first can still do, out of the way: for them it is done. */
export const BesidesWaiting = ({ children }: { readonly children: ReactNode }) => (
  <details className="desk__hand-over">
    <summary>
      <Trans>Bis dahin doch etwas ändern, ablehnen oder antworten</Trans>
    </summary>
    <p className="screen__note">
      <Trans>Wer Werte ändert, fragt alle neu: Danach müssen wieder zwei zustimmen.</Trans>
    </p>
    {children}
  </details>
);
