import type { z } from "zod/mini";
import type { Endpoint } from "../endpoint.ts";
import {
  accountChangeSchema,
  accountsSchema,
  assertionSchema,
  attestationSchema,
  invitationLinkSchema,
  invitationSchema,
  invitationStateSchema,
  madeInvitationSchema,
  openInvitationsSchema,
  passkeysSchema,
  registrationOptionsSchema,
  registrationSchema,
  registrationStartSchema,
  sessionSchema,
  sessionsSchema,
  signInOptionsSchema,
} from "./access.ts";
import {
  codeOptionsSchema,
  codesSchema,
  codeSignInSchema,
  recoveryCodesSchema,
  recoverySignInSchema,
  typedCodeSchema,
} from "./codes.ts";
import { deskEntrySchema, entryActSchema, hiddenEntriesSchema } from "./desk-entry.ts";
import { failedLettersSchema, letterActSchema } from "./letter.ts";
import {
  providerAddressSchema,
  providerAnswerSchema,
  providerEntrySchema,
  providerStartSchema,
  providerStepUpSchema,
} from "./provider.ts";
import { setupSchema } from "./setup.ts";
import { workActSchema, workListSchema, workViewSchema } from "./work.ts";
import { deskPaths } from "./desk-paths.ts";

/**
 * One address of the desk and one method. Who may ask stands in `backend/rights.ts`. `answer`: what it gives, nothing
 * for an answer without content; `needsStepUp`: only for who has just used the passkey again.
 */
export type DeskEndpoint = Pick<Endpoint, "path" | "method" | "body" | "isConditional" | "isRepeatable"> & {
  readonly answer?: z.ZodMiniType;
  readonly needsStepUp?: true;
};

/** Every address of the desk besides those that read what the site shows. */
export const deskEndpoints = {
  session: { path: deskPaths.session, answer: sessionSchema },
  sessionEnd: { path: deskPaths.sessionEnd, method: "DELETE" },
  sessions: { path: deskPaths.sessions, answer: sessionsSchema },
  otherSessionEnd: { path: deskPaths.otherSessionEnd, method: "DELETE" },
  signInOptions: { path: deskPaths.signInOptions, method: "POST", answer: signInOptionsSchema },
  signIn: { path: deskPaths.signIn, method: "POST", body: assertionSchema, answer: sessionSchema },
  registrationOptions: {
    path: deskPaths.registrationOptions,
    method: "POST",
    body: registrationStartSchema,
    answer: registrationOptionsSchema,
  },
  registration: { path: deskPaths.registration, method: "POST", body: registrationSchema, answer: sessionSchema },
  stepUpOptions: { path: deskPaths.stepUpOptions, method: "POST", answer: signInOptionsSchema },
  stepUp: { path: deskPaths.stepUp, method: "POST", body: assertionSchema, answer: sessionSchema },
  passkeys: { path: deskPaths.passkeys, answer: passkeysSchema },
  passkeyOptions: {
    path: deskPaths.passkeyOptions,
    method: "POST",
    needsStepUp: true,
    answer: registrationOptionsSchema,
  },
  newPasskey: {
    path: deskPaths.newPasskey,
    method: "POST",
    body: attestationSchema,
    needsStepUp: true,
    answer: passkeysSchema,
  },
  passkeyRemoval: { path: deskPaths.passkeyRemoval, method: "DELETE", needsStepUp: true },
  codeSignIn: { path: deskPaths.codeSignIn, method: "POST", body: codeSignInSchema, answer: sessionSchema },
  recoverySignIn: { path: deskPaths.recoverySignIn, method: "POST", body: recoverySignInSchema, answer: sessionSchema },
  codeStepUp: { path: deskPaths.codeStepUp, method: "POST", body: typedCodeSchema, answer: sessionSchema },
  providerOptions: {
    path: deskPaths.providerOptions,
    method: "POST",
    body: providerStartSchema,
    answer: providerAddressSchema,
  },
  providerSignIn: {
    path: deskPaths.providerSignIn,
    method: "POST",
    body: providerAnswerSchema,
    answer: providerEntrySchema,
  },
  providerStepUpOptions: {
    path: deskPaths.providerStepUpOptions,
    method: "POST",
    body: providerStepUpSchema,
    answer: providerAddressSchema,
  },
  codes: { path: deskPaths.codes, answer: codesSchema },
  codeOptions: { path: deskPaths.codeOptions, method: "POST", needsStepUp: true, answer: codeOptionsSchema },
  newCode: {
    path: deskPaths.newCode,
    method: "POST",
    body: typedCodeSchema,
    needsStepUp: true,
    answer: codesSchema,
  },
  codeRemoval: { path: deskPaths.codeRemoval, method: "DELETE", needsStepUp: true },
  newRecoveryCodes: {
    path: deskPaths.newRecoveryCodes,
    method: "POST",
    needsStepUp: true,
    answer: recoveryCodesSchema,
  },
  accounts: { path: deskPaths.accounts, answer: accountsSchema },
  account: {
    path: deskPaths.account,
    method: "POST",
    body: accountChangeSchema,
    isConditional: true,
    needsStepUp: true,
    answer: accountsSchema,
  },
  accountDeletion: { path: deskPaths.accountDeletion, method: "DELETE", needsStepUp: true },
  work: { path: deskPaths.work, answer: workListSchema },
  workItem: { path: deskPaths.workItem, answer: workViewSchema },
  workActs: {
    path: deskPaths.workActs,
    method: "POST",
    body: workActSchema,
    isConditional: true,
    isRepeatable: true,
    answer: workViewSchema,
  },
  setup: { path: deskPaths.setup, answer: setupSchema },
  letters: { path: deskPaths.letters, answer: failedLettersSchema },
  letterActs: { path: deskPaths.letterActs, method: "POST", body: letterActSchema, answer: failedLettersSchema },
  hiddenEntries: { path: deskPaths.hiddenEntries, answer: hiddenEntriesSchema },
  entry: { path: deskPaths.entry, answer: deskEntrySchema },
  entryActs: {
    path: deskPaths.entryActs,
    method: "POST",
    body: entryActSchema,
    isConditional: true,
    answer: deskEntrySchema,
  },
  invitations: {
    path: deskPaths.invitations,
    method: "POST",
    body: invitationSchema,
    needsStepUp: true,
    answer: madeInvitationSchema,
  },
  openInvitations: { path: deskPaths.openInvitations, answer: openInvitationsSchema },
  invitationRevocation: { path: deskPaths.invitationRevocation, method: "DELETE", needsStepUp: true },
  invitationState: {
    path: deskPaths.invitationState,
    method: "POST",
    body: invitationLinkSchema,
    answer: invitationStateSchema,
  },
} as const satisfies Record<keyof typeof deskPaths, DeskEndpoint>;
export type DeskEndpointName = keyof typeof deskEndpoints;
