import "../entries/screen.css";
import "./desk.css";
import { Route, Routes } from "react-router";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { ProviderReturn } from "./access/provider-return.tsx";
import { EntryPage } from "./entry/entry-page.tsx";
import { isCoordinating, isSettingUp } from "./desk-account.ts";
import { DeskFrame } from "./desk-frame.tsx";
import { InvitationPage } from "./access/invitation-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";
import { WorkListPage } from "./work/work-list-page.tsx";
import { WorkPage } from "./work/work-page.tsx";

const upkeepLazy = lazyPart("desk/upkeep", () => import("./upkeep/part.tsx"));
const options = { waiting: () => <ListSkeleton /> };
const AccountsScreen = upkeepLazy.component("AccountsPage", options);
const EntriesScreen = upkeepLazy.component("EntriesPage", options);
const HiddenScreen = upkeepLazy.component("HiddenPage", options);
const SessionsScreen = upkeepLazy.component("SessionsPage", options);
const SetupScreen = upkeepLazy.component("SetupPage", options);

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
              <Route path="sessions" element={<SessionsScreen />} />
              {account.roles.includes("administrator") && (
                <Route path="accounts" element={<AccountsScreen account={account} />} />
              )}
              {isSettingUp(account) && <Route path="setup" element={<SetupScreen account={account} />} />}
              {isCoordinating(account) && (
                <>
                  <Route path="work/:reference" element={<WorkPage />} />
                  <Route path="entries" element={<EntriesScreen account={account} />} />
                  <Route path="entries/hidden" element={<HiddenScreen />} />
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
