import { type DeskEndpointName, deskEndpoints } from "../contract/desk/desk-endpoints.ts";
import type { DeskRole } from "../contract/desk/desk-role.ts";
import type { Endpoint } from "../contract/endpoint.ts";
import { type EndpointName, endpoints } from "../contract/endpoints.ts";

/** What of the site only reads, and is no secret link's: the desk has it a second time, for whoever is signed in. */
export type ReadName = {
  [Name in EndpointName]: (typeof endpoints)[Name] extends { readonly isSecret: true } ? never : Name;
}[EndpointName];

// The keys are the names by the type above; `Object.keys` forgets that.
export const readNames = (Object.keys(endpoints) as EndpointName[]).filter(
  (name): name is ReadName => (endpoints[name] as Endpoint).isSecret !== true,
);
export const deskNames = Object.keys(deskEndpoints) as DeskEndpointName[];

/** Who may ask: anybody, whoever is signed in, or whoever has one of these roles. */
export type Rule = "anybody" | "whoever-is-signed-in" | readonly DeskRole[];

/** Also who may do nothing else at the moment: what one signs in with is one's own to look after. */
const whoeverIsSignedIn = "whoever-is-signed-in";
/** Administrators see of the content what everybody sees, under the paths of the site. */
const readers = ["coordinator", "land-coordinator", "contact"] as const;
/** A Land's see and do what is about a Land of theirs; `work-list.ts` and `find-entry.ts` hold them to it. */
const coordinators = ["coordinator", "land-coordinator"] as const;
const administrators = ["administrator"] as const;

/**
 * The one place where it is decided who may ask what of the desk; an endpoint without a rule does not compile. What a
 * reader sees of an entry is decided by `visibility.ts` for the caller that `callerOf` makes of the account.
 */
export const rights: Readonly<Record<DeskEndpointName | ReadName, Rule>> = {
  session: "anybody",
  sessionEnd: "anybody",
  signInOptions: "anybody",
  signIn: "anybody",
  registrationOptions: "anybody",
  registration: "anybody",
  sessions: whoeverIsSignedIn,
  otherSessionEnd: whoeverIsSignedIn,
  stepUpOptions: whoeverIsSignedIn,
  stepUp: whoeverIsSignedIn,
  passkeys: whoeverIsSignedIn,
  passkeyOptions: whoeverIsSignedIn,
  newPasskey: whoeverIsSignedIn,
  passkeyRemoval: whoeverIsSignedIn,
  codeSignIn: "anybody",
  recoverySignIn: "anybody",
  codeStepUp: whoeverIsSignedIn,
  providerOptions: "anybody",
  providerSignIn: "anybody",
  providerStepUpOptions: whoeverIsSignedIn,
  codes: whoeverIsSignedIn,
  codeOptions: whoeverIsSignedIn,
  newCode: whoeverIsSignedIn,
  codeRemoval: whoeverIsSignedIn,
  newRecoveryCodes: whoeverIsSignedIn,
  accounts: administrators,
  account: administrators,
  accountDeletion: administrators,
  invitations: administrators,
  openInvitations: administrators,
  invitationRevocation: administrators,
  invitationState: "anybody",
  work: coordinators,
  workItem: coordinators,
  workActs: coordinators,
  // Administrators let people in, coordinators do the rest.
  setup: ["administrator", "coordinator"],
  letters: coordinators,
  letterActs: coordinators,
  hiddenEntries: coordinators,
  entry: coordinators,
  entryActs: coordinators,
  directory: readers,
  contacts: readers,
  contactDetails: readers,
  contact: readers,
  projects: readers,
  project: readers,
  experts: readers,
  expert: readers,
  events: readers,
  eventsCalendar: readers,
  event: readers,
  materials: readers,
  material: readers,
  guidance: readers,
  guidancePath: readers,
  land: readers,
  overview: readers,
  openapi: readers,
};
