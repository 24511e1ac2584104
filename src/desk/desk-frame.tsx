import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "react-router";
import { toFailure } from "../http/request-error.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/failure/load-failure.tsx";
import { PAGE_HEADING_ID, PageHeading } from "../ui/screen/page-heading.tsx";
import { RecoveryNote } from "./access/recovery-note.tsx";
import { StepUpDialog } from "./access/step-up-dialog.tsx";
import { DeskAccountContext, type DeskAccountView, isCoordinating, isSettingUp } from "./desk-account.ts";
import { forgetDeskDrafts } from "./desk-drafts.ts";
import { DeskSends } from "./desk-sends.tsx";
import { SignOut } from "./access/sign-out.tsx";
import { SignInScreen } from "./access/sign-in-screen.tsx";
import { useDeskSession } from "./access/use-desk-session.ts";
import { HeldNote } from "./access/held-note.tsx";

type DeskNavigationProps = { readonly account: DeskAccountView; readonly onSignOut: () => void };

const DeskNavigation = ({ account, onSignOut }: DeskNavigationProps) => {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { name, roles } = account;
  const places = [
    { to: "/desk", name: isCoordinating(account) ? t`Arbeitsliste` : t`Schreibtisch` },
    ...(isCoordinating(account) ? [{ to: "/desk/entries", name: t`Einträge` }] : []),
    ...(roles.includes("administrator") ? [{ to: "/desk/accounts", name: t`Konten` }] : []),
    ...(isSettingUp(account) ? [{ to: "/desk/setup", name: t`Einrichten` }] : []),
    { to: "/desk/sessions", name: t`Meine Anmeldungen` },
  ];
  return (
    <nav className="desk__navigation" aria-label={t`Schreibtisch`}>
      {places.map(({ to, name: label }) => (
        <Link key={to} to={to} aria-current={pathname === to ? "page" : undefined}>
          {label}
        </Link>
      ))}
      <span className="desk__who">
        <bdi>{name}</bdi>
      </span>
      <SignOut onDone={onSignOut} />
    </nav>
  );
};

/** Does something with what is there, or as soon as its screen has come; the function gives that up. */
const whenThere = (screen: Element, selector: string, go: (found: HTMLElement) => void): (() => void) => {
  const look = (): boolean => {
    const found = screen.querySelector<HTMLElement>(selector);
    if (found !== null) go(found);
    return found !== null;
  };
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  if (!look()) observer.observe(screen, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/**
 * The desk for whoever is signed in, and the way in for everybody else. When a session ends by itself, what stands on
 * the screen waits unseen, and comes back to the same account alone.
 */
export const DeskFrame = ({ children }: { readonly children: (account: DeskAccountView) => ReactNode }) => {
  const { t } = useLingui();
  const { data, error, isFetching, refetch } = useDeskSession();
  const [last, setLast] = useState<DeskAccountView | null>(null);
  const account = data?.account ?? null;
  if (account !== null && account !== last) setLast(account);
  const shown = account ?? last;
  const accountId = account?.id;
  useEffect(
    function forgetOthers() {
      // Whoever comes after somebody else in the same tab finds nothing of theirs.
      if (accountId !== undefined) forgetDeskDrafts(accountId);
    },
    [accountId],
  );
  const isOut = data !== undefined && account === null;
  const wasOut = useRef(false);
  const signedIn = useRef<HTMLDivElement>(null);
  useEffect(
    function goOnAtHeading() {
      const mustFocus = wasOut.current && accountId !== undefined;
      wasOut.current = isOut;
      const screen = signedIn.current;
      if (!mustFocus || screen === null) return;
      return whenThere(screen, "h1", (heading) => heading.focus());
    },
    [accountId, isOut],
  );
  return (
    <main className="screen desk" id="main">
      {data === undefined && error === null && <ListSkeleton />}
      {data === undefined && error !== null && (
        <>
          <PageHeading title={t`Schreibtisch`} />
          <LoadFailure
            title={<Trans>Der Schreibtisch konnte nicht geladen werden</Trans>}
            failure={toFailure(error)}
            isRetrying={isFetching}
            onRetry={() => void refetch()}
            nextId={PAGE_HEADING_ID}
          />
        </>
      )}
      {data !== undefined && account === null && (
        <SignInScreen
          isOver={last !== null}
          wasContact={last?.isHeld === true || last?.roles.includes("contact") === true}
          provider={data.provider}
        />
      )}
      {shown !== null && (
        <div className="desk__signed-in" ref={signedIn} hidden={account === null} key={shown.id}>
          <DeskNavigation account={shown} onSignOut={() => setLast(null)} />
          <DeskAccountContext value={shown.id}>
            <DeskSends />
            {/* Out of sight a dialog would hold the keyboard all the same. */}
            {account !== null && (shown.hasCode || shown.way === "provider") && (
              <StepUpDialog
                isFirst={shown.way !== "passkey"}
                hasCode={shown.hasCode}
                provider={shown.way === "provider" ? (data?.provider ?? null) : null}
              />
            )}
            {shown.way === "recovery" && <RecoveryNote />}
            {shown.isHeld && <HeldNote />}
            {children(shown)}
          </DeskAccountContext>
        </div>
      )}
    </main>
  );
};
