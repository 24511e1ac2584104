import "../entries/screen.css";
import "./desk.css";
import { Route, Routes } from "react-router";
import { ProviderReturn } from "./access/provider-return.tsx";
import { AccountsPage } from "./accounts-page.tsx";
import { EntryFinder, EntryPage } from "./entry-page.tsx";
import { isCoordinating, isSettingUp } from "./desk-account.ts";
import { DeskFrame } from "./desk-frame.tsx";
import { InvitationPage } from "./invitation-page.tsx";
import { SessionsPage } from "./sessions-page.tsx";
import { SetupPage } from "./setup-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";
import { WorkListPage } from "./work-list-page.tsx";
import { WorkPage } from "./work-page.tsx";

/** Every path of the desk: who is invited, or comes back from an identity provider, needs no session; all else does. */
export const DeskRoutes = () => (
  <Routes>
    <Route
      path="invitation"
      element={
        <main className="screen desk" id="main">
          <InvitationPage />
        </main>
      }
    />
    <Route
      path="provider"
      element={
        <main className="screen desk" id="main">
          <ProviderReturn />
        </main>
      }
    />
    <Route
      path="*"
      element={
        <DeskFrame>
          {(account) => (
            <Routes>
              <Route path="sessions" element={<SessionsPage />} />
              {account.roles.includes("administrator") && <Route path="accounts" element={<AccountsPage />} />}
              {isSettingUp(account) && <Route path="setup" element={<SetupPage account={account} />} />}
              {isCoordinating(account) && (
                <>
                  <Route path="work/:reference" element={<WorkPage />} />
                  <Route path="entries" element={<EntryFinder />} />
                  <Route path="entries/:key" element={<EntryPage />} />
                </>
              )}
              <Route
                path="*"
                element={
                  isCoordinating(account) ? <WorkListPage account={account} /> : <WelcomePage account={account} />
                }
              />
            </Routes>
          )}
        </DeskFrame>
      }
    />
  </Routes>
);
