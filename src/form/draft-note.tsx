import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatMoment } from "../i18n/formatters.ts";
import { DRAFT_LIFETIME_MS } from "./kept-values.ts";

type DraftStandingProps = {
  /** `page` where the browser stores nothing. */
  readonly place: "browser" | "page";
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly onRemove: () => void;
  /** What else is to be said of it. */
  readonly children?: ReactNode;
};

/** The button goes with the draft: reading goes on at the top of the page. */
const focusHeading = (): void => document.querySelector<HTMLElement>("#main h1")?.focus();

/** That what is typed was not sent, where it is kept, how long, and how to delete it. */
export const DraftStanding = ({ place, savedAt, onRemove, children }: DraftStandingProps) => {
  const { language } = useLanguage();
  const until = formatMoment(new Date(savedAt + DRAFT_LIFETIME_MS).toISOString(), language);
  return (
    <>
      <p>
        <strong>
          <Trans>Nicht gesendet.</Trans>
        </strong>{" "}
        {place === "page" ? (
          <Trans>Dieser Browser bewahrt nichts auf: Wenn Sie die Seite schließen, ist der Entwurf weg.</Trans>
        ) : (
          <Trans>Der Entwurf liegt nur in diesem Browser, bis {until}.</Trans>
        )}{" "}
        {children}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onRemove();
          focusHeading();
        }}
      >
        <Trans>Entwurf löschen</Trans>
      </button>
    </>
  );
};
