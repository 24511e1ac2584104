import { createHash, randomBytes } from "node:crypto";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import { type DeskAccess, type DeskCall, type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type {
  Assertion,
  DeskSessions,
  Registration,
  RegistrationOptions,
  SignInOptions,
} from "../../contract/desk/access.ts";
import { CHALLENGE_MINUTES } from "../../contract/desk/access-times.ts";
import type { DeskEndpointName } from "../../contract/desk/desk-endpoints.ts";
import type { ChallengePurpose } from "../database/tables.ts";
import type { Account } from "../stores/account-rows.ts";
import type { AccountStore } from "../stores/account-store.ts";
import type { PasskeyStore } from "../stores/passkey-store.ts";
import type { CodeStore } from "../stores/code-store.ts";
import type { IdentityStore } from "../stores/identity-store.ts";
import type { NewSession, SessionStore, Signed } from "../stores/session-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { createAccountHandlers } from "./account-handlers.ts";
import { createCodeHandlers } from "./code-handlers.ts";
import { hashOfToken } from "./invitations.ts";
import { createSessions, type OpenSession } from "./open-session.ts";
import { createPasskeyHandlers } from "./passkey-handlers.ts";
import { ALGORITHMS, hashOfChallenge, type RelyingParty, verifyAssertion, verifyRegistration } from "./passkeys.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import { createProviderHandlers } from "./provider-handlers.ts";
import { sessionCookie } from "./session-cookie.ts";

const A_MINUTE_MS = 60_000;
const CHALLENGE_BYTES = 32;
const NAME = "Clearing Point contact network";

export type AccessParts = {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly passkeys: PasskeyStore;
  readonly codes: CodeStore;
  readonly identities: IdentityStore;
  /** Where it stands whether a contact was checked. */
  readonly contacts: Pick<ContactStore, "findContact" | "readSome">;
  /** The identity provider one may sign in with, where there is one. */
  readonly provider: IdentityProvider | null;
  readonly limits: AccessLimits;
  readonly party: RelyingParty;
  /** Takes down what the operator should know of the provider. */
  readonly noteProvider: (reason: string) => void;
  readonly now: () => Date;
};

const refused = (): ProblemError => new ProblemError("sign-in-refused");

type Sessions = ReturnType<typeof createSessions>;
type HandlersOf<Name extends DeskEndpointName> = DeskHandlers<Name>;

/** Something for a passkey to sign, for one use within minutes. */
const createChallenges =
  ({ sessions, now }: AccessParts) =>
  async (purpose: ChallengePurpose, boundTo: string): Promise<string> => {
    const challenge = randomBytes(CHALLENGE_BYTES).toString("base64url");
    const endsAt = new Date(now().getTime() + CHALLENGE_MINUTES * A_MINUTE_MS).toISOString();
    await sessions.challenge({ hash: hashOfChallenge(challenge), purpose, bound_to: boundTo, ends_at: endsAt });
    return challenge;
  };
type MakeChallenge = ReturnType<typeof createChallenges>;

/** Whatever is wrong with it, a passkey that does not hold looks the same. */
const verify = async ({ sessions, party }: AccessParts, assertion: Assertion): Promise<Signed | null> => {
  const passkey = await sessions.findPasskey(assertion.id);
  return passkey === null ? null : verifyAssertion(assertion, passkey, party);
};

const createSigningIn = (
  parts: AccessParts,
  open: OpenSession,
  makeChallenge: MakeChallenge,
): HandlersOf<"signInOptions" | "signIn" | "stepUpOptions" | "stepUp"> => {
  const { sessions, limits, party } = parts;
  const refuse = ({ request }: DeskCall): Promise<ProblemError> => limits.refuse(request, refused());
  const toOptions = (challenge: string): SignInOptions => ({
    challenge,
    rpId: party.id,
    timeout: CHALLENGE_MINUTES * A_MINUTE_MS,
  });
  return {
    signInOptions: async ({ request }) => {
      await limits.countChallenge(request);
      return { body: toOptions(await makeChallenge("sign-in", "")) };
    },
    signIn: async (call) => {
      const signed = await verify(parts, call.body as Assertion);
      return open.anew(
        call,
        async (session) => (signed === null ? null : sessions.begin(signed, session, call.now)),
        refuse,
      );
    },
    stepUpOptions: async (call) => {
      await limits.countChallenge(call.request);
      return { body: toOptions(await makeChallenge("step-up", whoAsks(call).id)) };
    },
    stepUp: async (call) => {
      const signed = await verify(parts, call.body as Assertion);
      return open.again(call, async (session) => signed !== null && sessions.stepUp(signed, session, call.now), refuse);
    },
  };
};

/** What a browser is asked to make a passkey by. */
const createOptions =
  ({ party }: AccessParts, makeChallenge: MakeChallenge) =>
  async (account: Pick<Account, "id" | "name">, boundTo: string): Promise<RegistrationOptions> => ({
    challenge: await makeChallenge("registration", boundTo),
    timeout: CHALLENGE_MINUTES * A_MINUTE_MS,
    rp: { id: party.id, name: NAME },
    // The handle says nothing of who it is (WebAuthn, 14.6.1).
    user: {
      id: createHash("sha256").update(account.id).digest("base64url"),
      name: account.name,
      displayName: account.name,
    },
    algorithms: [...ALGORITHMS],
    exclude: [],
  });
type MakeOptions = ReturnType<typeof createOptions>;

const createRegistering = (
  { accounts, sessions, limits, party }: AccessParts,
  open: OpenSession,
  makeOptions: MakeOptions,
): HandlersOf<"registrationOptions" | "registration"> => {
  const notFound = (): ProblemError => new ProblemError("link-not-found");
  return {
    registrationOptions: async ({ request, body, now }) => {
      await limits.countChallenge(request);
      const { token, name } = body as Registration;
      const invitation = await accounts.findInvitation(hashOfToken(token), now);
      if (invitation === null) throw await limits.refuse(request, notFound());
      return { body: await makeOptions({ id: invitation.account, name }, invitation.tokenHash) };
    },
    registration: async (call) => {
      const { request, now } = call;
      const registration = call.body as Registration;
      const verified = await verifyRegistration(registration, party);
      if (verified === null) throw await limits.refuse(request, refused());
      const { passkey, challenge } = verified;
      const tokenHash = hashOfToken(registration.token);
      const account = await accounts.register({ tokenHash, challenge, name: registration.name }, passkey, now);
      if (account === null) throw await limits.refuse(request, notFound());
      const begin = async (session: NewSession): Promise<string> => {
        await sessions.beginFor(account, session, now);
        return account;
      };
      return open.anew(call, begin, async () => notFound());
    },
  };
};

const createSessionHandlers = (
  { sessions }: AccessParts,
  show: Sessions["show"],
): HandlersOf<"session" | "sessionEnd" | "sessions" | "otherSessionEnd"> => ({
  session: async ({ signedIn }) => ({ body: await show(signedIn) }),
  sessionEnd: async ({ signedIn, now }) => {
    if (signedIn !== null) await sessions.end({ id: signedIn.session, account: signedIn.id }, "sign-out", now);
    return { cookies: [sessionCookie.cleared] };
  },
  sessions: async (call) => {
    const { id, session } = whoAsks(call);
    const living = await sessions.list(id, call.now);
    const body: DeskSessions = {
      sessions: living.map((each) => ({
        id: each.id,
        beganAt: each.beganAt.toISOString(),
        seenAt: each.seenAt.toISOString(),
        isThis: each.id === session,
        way: each.way,
      })),
    };
    return { body };
  },
  otherSessionEnd: async (call) => {
    const isEnded = await sessions.end({ id: call.id, account: whoAsks(call).id }, "end-session", call.now);
    if (!isEnded) throw new ProblemError("not-found");
    return {};
  },
});

/** Signing in by passkey, code or identity provider over the host's database. */
export const createDeskAccess = (parts: AccessParts): DeskAccess => {
  const { signedInOf, show, open } = createSessions({ ...parts, provider: parts.provider?.name ?? null });
  const makeChallenge = createChallenges(parts);
  const makeOptions = createOptions(parts, makeChallenge);
  return {
    siteOrigin: parts.party.origin,
    signedInOf,
    readPeople: async () =>
      (await parts.accounts.list()).map((account) => ({ ...account, isActive: account.state === "active" })),
    handlers: {
      ...createSigningIn(parts, open, makeChallenge),
      ...createRegistering(parts, open, makeOptions),
      ...createPasskeyHandlers({ ...parts, makeOptions }),
      ...createCodeHandlers({ ...parts, issuer: NAME, open }),
      ...createProviderHandlers({ ...parts, note: parts.noteProvider, open }),
      ...createSessionHandlers(parts, show),
      ...createAccountHandlers(parts),
    },
  };
};
