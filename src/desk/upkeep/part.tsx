/** What is not done every day: who may come in and how, what is to be set up, and looking through the entries. */
export { AccountsPage } from "./accounts/accounts-page.tsx";
export { EntriesPage } from "./entries/entries-page.tsx";
export { HiddenPage } from "./entries/hidden-page.tsx";
export { SessionsPage } from "./own-access/sessions-page.tsx";
export { SetupPage } from "./setup-page.tsx";
