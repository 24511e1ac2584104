import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { nameEnquiry } from "../../../contract/names/name-enquiry.ts";
import { formatMoment, formatReference } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";
import { useKeptEvents } from "../../form/use-kept-values.ts";
import { CopyLink } from "../../ui/copy-link.tsx";
import { toEnquiryPath, toStatusAddress } from "../../address/enquiry-path.ts";
import { drafts, type KeptInSlot } from "./drafts.ts";
import { isRemoval } from "../form-values.ts";

const SHORT_TEXT = 60;
const HEADING_ID = "kept-drafts";

const referenceOf = ({ kept }: KeptInSlot): string | null => (kept.stage === "sent" ? kept.receipt.reference : null);

const toPath = (each: KeptInSlot): string =>
  toEnquiryPath({ kind: each.kind, about: each.about, sent: referenceOf(each) });

/** What tells one draft from another of its kind: what it is about, or how it begins. */
const describe = ({ kept }: KeptInSlot): string => {
  if (kept.about !== null) return kept.about.name;
  if (kept.stage === "sent") return formatReference(kept.receipt.reference);
  const { name = "", text = "" } = kept.values.fields;
  const words = (name || text).trim().replace(/\s+/g, " ");
  return words.length > SHORT_TEXT ? `${words.slice(0, SHORT_TEXT)} …` : words;
};

type RowProps = { readonly inSlot: KeptInSlot; readonly onRemove: () => void };

/** Before the only copy of a secret link goes. */
const RemovalQuestion = ({ token, onRemove, onKeep }: { token: string; onRemove: () => void; onKeep: () => void }) => {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(function readQuestion() {
    question.current?.focus();
  }, []);
  return (
    <div className="kept-drafts__question">
      <p tabIndex={-1} ref={question}>
        <Trans>
          Hier steht der einzige Link zu dieser Anfrage. Ohne ihn sehen Sie ihren Stand nicht mehr und können sie nicht
          zurückziehen.
        </Trans>
      </p>
      <CopyLink
        address={toStatusAddress(token)}
        failed={<Trans>Bitte öffnen Sie die Anfrage, und kopieren Sie den Link dort</Trans>}
      />
      <button type="button" className="link-button" onClick={onRemove}>
        <Trans>Ja, den Link löschen</Trans>
      </button>
      <button type="button" className="link-button" onClick={onKeep}>
        <Trans>Nein, behalten</Trans>
      </button>
    </div>
  );
};

const Row = ({ inSlot, onRemove }: RowProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { kept, kind } = inSlot;
  // Of what was sent nothing is kept but its receipt.
  const wish = kept.stage === "writing" && isRemoval(kept.values.fields) ? "removal" : null;
  const name = nameEnquiry(terms.enquiry, { kind, wish }, language);
  const details = describe(inSlot);
  const whole = details === "" ? name : `${name}: \u2068${details}\u2069`;
  const moment = formatMoment(new Date(kept.savedAt).toISOString(), language);
  return (
    <li>
      <Link to={toPath(inSlot)}>{whole}</Link>{" "}
      <span className="muted">
        {kept.stage === "writing" ? (
          <Trans>nicht gesendet, zuletzt geändert {moment}</Trans>
        ) : (
          <Trans>gesendet {moment}</Trans>
        )}
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={t`${whole} (${moment}) löschen`}
        ref={button}
        onClick={() => (kept.stage === "sent" ? setIsAsked(true) : onRemove())}
      >
        <Trans>Löschen</Trans>
      </button>
      {isAsked && kept.stage === "sent" && (
        <RemovalQuestion
          token={kept.receipt.token}
          onRemove={onRemove}
          onKeep={() => {
            setIsAsked(false);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
};

const remove = (inSlot: KeptInSlot): void => {
  const reference = referenceOf(inSlot);
  if (reference === null) drafts.draftOf(inSlot).remove();
  else drafts.removeReceipt(inSlot, reference);
};

/** What this browser still keeps: drafts to go on with, and links of enquiries just sent. */
export const KeptDrafts = () => {
  const [kept, setKept] = useState(() => drafts.list());
  const readAgain = (): void => setKept(drafts.list());
  useKeptEvents({ onStorage: readAgain, onTick: readAgain });
  if (kept.length === 0) return null;
  return (
    <section className="notice kept-drafts">
      <h2 id={HEADING_ID} tabIndex={-1}>
        <Trans>Noch in diesem Browser</Trans>
      </h2>
      <ul>
        {kept.map((each) => (
          <Row
            key={toPath(each)}
            inSlot={each}
            onRemove={() => {
              remove(each);
              const left = drafts.list();
              // The button goes with its row: reading goes on above it.
              document.getElementById(left.length > 0 ? HEADING_ID : PAGE_HEADING_ID)?.focus();
              setKept(left);
            }}
          />
        ))}
      </ul>
    </section>
  );
};
