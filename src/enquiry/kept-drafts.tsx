import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { formatMoment } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PAGE_HEADING_ID } from "../ui/page-heading.tsx";
import { CopyLink } from "../ui/copy-link.tsx";
import type { KeptDraft } from "./draft-store.ts";
import { drafts } from "./drafts.ts";
import { toEnquiryPath } from "../address/enquiry-path.ts";
import { formatReference } from "./format-reference.ts";
import { toStatusAddress } from "./receipt-texts.ts";

const SHORT_TEXT = 60;
const HEADING_ID = "kept-drafts";

const referenceOf = ({ draft }: KeptDraft): string | null => (draft.stage === "sent" ? draft.receipt.reference : null);

const toPath = (kept: KeptDraft): string =>
  toEnquiryPath({ kind: kept.kind, about: kept.about, sent: referenceOf(kept) });

/** What tells one draft from another of its kind: what it is about, or how it begins. */
const describe = ({ draft }: KeptDraft): string => {
  if (draft.subject !== null) return draft.subject.name;
  if (draft.stage === "sent") return formatReference(draft.receipt.reference);
  const { name = "", text = "" } = draft.values.fields;
  const words = (name || text).trim().replace(/\s+/g, " ");
  return words.length > SHORT_TEXT ? `${words.slice(0, SHORT_TEXT)} …` : words;
};

type RowProps = { readonly kept: KeptDraft; readonly onRemove: () => void };

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
          Hier steht der einzige Link zu dieser Anfrage. Ohne ihn sehen Sie nicht mehr, wie es steht, und können sie
          nicht zurückziehen.
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

const Row = ({ kept, onRemove }: RowProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { draft, kind } = kept;
  const name = enquiryTerms[language].kinds[kind];
  const details = describe(kept);
  const whole = details === "" ? name : `${name}: \u2068${details}\u2069`;
  const moment = formatMoment(new Date(draft.savedAt).toISOString(), language);
  return (
    <li>
      <Link to={toPath(kept)}>{whole}</Link>{" "}
      <span className="muted">
        {draft.stage === "writing" ? (
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
        onClick={() => (draft.stage === "sent" ? setIsAsked(true) : onRemove())}
      >
        <Trans>Löschen</Trans>
      </button>
      {isAsked && draft.stage === "sent" && (
        <RemovalQuestion
          token={draft.receipt.token}
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

const remove = (kept: KeptDraft): void => {
  const reference = referenceOf(kept);
  if (reference === null) drafts.remove(kept);
  else drafts.removeReceipt(kept, reference);
};

/** What this browser still keeps: drafts to go on with, and links of enquiries just sent. */
export const KeptDrafts = () => {
  const [kept, setKept] = useState(() => drafts.list());
  useEffect(function followOtherTabs() {
    const listener = (): void => setKept(drafts.list());
    addEventListener("storage", listener);
    return function stopFollowing() {
      removeEventListener("storage", listener);
    };
  }, []);
  if (kept.length === 0) return null;
  return (
    <section className="kept-drafts">
      <h2 id={HEADING_ID} tabIndex={-1}>
        <Trans>Noch in diesem Browser</Trans>
      </h2>
      <ul>
        {kept.map((each) => (
          <Row
            key={toPath(each)}
            kept={each}
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
