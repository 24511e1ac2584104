import type { DeskAccess, DeskAnswer } from "../backend/desk/desk-call.ts";
import type { SignedIn } from "../backend/desk/signed-in.ts";
import { ProblemError } from "../backend/problem-error.ts";
import type { DeskAccounts, DeskSession } from "../contract/desk/access.ts";
import type { DeskCodes } from "../contract/desk/codes.ts";
import { DEMO_PEOPLE, DEMO_PERSON_HEADER } from "../contract/desk/demo-people.ts";

const A_MINUTE_MS = 60_000;

const accounts = (): DeskAccounts => ({
  accounts: DEMO_PEOPLE.map(({ roles, lands, ...person }) => ({
    ...person,
    roles: [...roles],
    lands: [...lands],
    version: 1,
    mail: null,
    state: "active",
    isHeld: false,
    entry: null,
  })),
});

/** In the demo nobody signs in: everybody may play everybody. */
export const createDemoDesk = (now: () => Date): DeskAccess => {
  const refuse = async (): Promise<DeskAnswer> => {
    throw new ProblemError("not-possible-now", { detail: "The demo has its people, and no others." });
  };
  const soon = (): Date => new Date(now().getTime() + A_MINUTE_MS);
  const findPerson = (request: Request): SignedIn | null => {
    const person = DEMO_PEOPLE.find(({ id }) => id === request.headers.get(DEMO_PERSON_HEADER));
    return person === undefined
      ? null
      : { ...person, entry: null, session: person.id, steppedUpUntil: soon(), way: "passkey", isHeld: false };
  };
  return {
    siteOrigin: null,
    signedInOf: async (request) => findPerson(request),
    readPeople: async () => DEMO_PEOPLE.map((person) => ({ ...person, entry: null, isActive: true })),
    handlers: {
      session: async ({ signedIn }) => {
        if (signedIn === null) return { body: { account: null, provider: null } satisfies DeskSession };
        const { id, name, roles, lands, side, entry, way, isHeld } = signedIn;
        const account = { id, name, roles: [...roles], lands: [...lands], side, entry, way, isHeld, hasCode: false };
        return {
          body: { account: { ...account, steppedUpUntil: soon().toISOString() }, provider: null } satisfies DeskSession,
        };
      },
      sessionEnd: async () => ({}),
      sessions: async () => ({ body: { sessions: [] } }),
      passkeys: async () => ({ body: { passkeys: [] } }),
      accounts: async () => ({ body: accounts() }),
      otherSessionEnd: refuse,
      signInOptions: refuse,
      signIn: refuse,
      registrationOptions: refuse,
      registration: refuse,
      stepUpOptions: refuse,
      stepUp: refuse,
      passkeyOptions: refuse,
      newPasskey: refuse,
      passkeyRemoval: refuse,
      codes: async () => ({ body: { code: null, recovery: { left: 0, usedAt: [] } } satisfies DeskCodes }),
      codeSignIn: refuse,
      recoverySignIn: refuse,
      codeStepUp: refuse,
      providerOptions: refuse,
      providerSignIn: refuse,
      providerStepUpOptions: refuse,
      codeOptions: refuse,
      newCode: refuse,
      codeRemoval: refuse,
      newRecoveryCodes: refuse,
      account: refuse,
      accountDeletion: refuse,
      invitations: refuse,
      openInvitations: async () => ({ body: { invitations: [] } }),
      invitationRevocation: refuse,
      invitationState: refuse,
    },
  };
};
