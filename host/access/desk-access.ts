import { createHash, randomBytes } from "node:crypto";
import { type DeskAccess, type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import type { SignedIn } from "../../backend/desk/signed-in.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type {
  Assertion,
  DeskSession,
  DeskSessions,
  Registration,
  RegistrationOptions,
  SignInOptions,
} from "../../contract/desk/access.ts";
import { CHALLENGE_MINUTES, STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import type { DeskEndpointName } from "../../contract/desk/desk-endpoints.ts";
import type { ChallengePurpose } from "../database/tables.ts";
import type { Account, AccountStore } from "../stores/account-store.ts";
import type { PasskeyStore } from "../stores/passkey-store.ts";
import type { Session, SessionStore, Signed } from "../stores/session-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { createAccountHandlers } from "./account-handlers.ts";
import { hashOfToken } from "./invitations.ts";
import { createPasskeyHandlers } from "./passkey-handlers.ts";
import { ALGORITHMS, hashOfChallenge, type RelyingParty, verifyAssertion, verifyRegistration } from "./passkeys.ts";
import { CLEARED_COOKIE, readCookie, writeCookie } from "./session-cookie.ts";

const A_MINUTE_MS = 60_000;
/** 128 bits, 22 signs of base64url. */
const TOKEN_BYTES = 16;
const CHALLENGE_BYTES = 32;
const NAME = "Clearing Point contact network";

export type AccessParts = {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly passkeys: PasskeyStore;
  readonly limits: AccessLimits;
  readonly party: RelyingParty;
  readonly now: () => Date;
};

const createToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");
const refused = (): ProblemError => new ProblemError("sign-in-refused");

const toSignedIn = (account: Account, { id, steppedUpAt }: Session): SignedIn => {
  const { roles, lands, side, entry, name } = account;
  const until = steppedUpAt === null ? null : new Date(steppedUpAt.getTime() + STEP_UP_MINUTES * A_MINUTE_MS);
  return { id: account.id, name, session: id, roles, lands, side, entry, steppedUpUntil: until };
};

/** Who a session belongs to, as the account is now: what it may do is never older than the request. */
const createReader = ({ accounts, sessions, now }: AccessParts) => {
  const read = async (token: string): Promise<SignedIn | null> => {
    const session = await sessions.see(hashOfToken(token), now());
    const account = session === null ? null : await accounts.find(session.account);
    if (session === null || account === null || account.state !== "active") return null;
    return toSignedIn(account, session);
  };
  /** Once for each request, however many ask. */
  const readings = new WeakMap<Request, Promise<SignedIn | null>>();
  return {
    ofToken: read,
    ofRequest: (request: Request): Promise<SignedIn | null> => {
      const token = readCookie(request);
      if (token === null) return Promise.resolve(null);
      const reading = readings.get(request) ?? read(token);
      readings.set(request, reading);
      return reading;
    },
  };
};

const toSession = (signedIn: SignedIn | null, now: Date): DeskSession => {
  if (signedIn === null) return { account: null };
  const { id, name, roles, lands, side, entry, steppedUpUntil: until } = signedIn;
  const steppedUpUntil = until !== null && until > now ? until.toISOString() : null;
  return { account: { id, name, roles: [...roles], lands: [...lands], side, entry, steppedUpUntil } };
};

type Readers = ReturnType<typeof createReader>;
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
  { ofToken }: Readers,
  makeChallenge: MakeChallenge,
): HandlersOf<"signInOptions" | "signIn" | "stepUpOptions" | "stepUp"> => {
  const { sessions, limits, party } = parts;
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
    signIn: async ({ request, body, now }) => {
      const signed = await verify(parts, body as Assertion);
      const token = createToken();
      const former = readCookie(request);
      const session = { tokenHash: hashOfToken(token), former: former === null ? null : hashOfToken(former) };
      const account = signed === null ? null : await sessions.begin(signed, session, now);
      if (account === null) throw await limits.refuse(request, refused());
      return { body: toSession(await ofToken(token), now), cookie: writeCookie(token) };
    },
    stepUpOptions: async (call) => {
      await limits.countChallenge(call.request);
      return { body: toOptions(await makeChallenge("step-up", whoAsks(call).id)) };
    },
    stepUp: async (call) => {
      const { id: account, session: id } = whoAsks(call);
      const signed = await verify(parts, call.body as Assertion);
      const token = createToken();
      const done =
        signed !== null && (await sessions.stepUp(signed, { id, account, tokenHash: hashOfToken(token) }, call.now));
      if (!done) throw await limits.refuse(call.request, refused());
      return { body: toSession(await ofToken(token), call.now), cookie: writeCookie(token) };
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
  { ofToken }: Readers,
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
    registration: async ({ request, body, now }) => {
      const registration = body as Registration;
      const verified = await verifyRegistration(registration, party);
      if (verified === null) throw await limits.refuse(request, refused());
      const { passkey, challenge } = verified;
      const tokenHash = hashOfToken(registration.token);
      const account = await accounts.register({ tokenHash, challenge, name: registration.name }, passkey, now);
      if (account === null) throw await limits.refuse(request, notFound());
      const token = createToken();
      await sessions.beginFor(account, hashOfToken(token), now);
      return { body: toSession(await ofToken(token), now), cookie: writeCookie(token) };
    },
  };
};

const createSessionHandlers = ({
  sessions,
}: AccessParts): HandlersOf<"session" | "sessionEnd" | "sessions" | "otherSessionEnd"> => ({
  session: async ({ signedIn, now }) => ({ body: toSession(signedIn, now) }),
  sessionEnd: async ({ signedIn, now }) => {
    if (signedIn !== null) await sessions.end({ id: signedIn.session, account: signedIn.id }, "sign-out", now);
    return { cookie: CLEARED_COOKIE };
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

/** Signing in by passkey over the host's database. */
export const createDeskAccess = (parts: AccessParts): DeskAccess => {
  const readers = createReader(parts);
  const makeChallenge = createChallenges(parts);
  const makeOptions = createOptions(parts, makeChallenge);
  return {
    siteOrigin: parts.party.origin,
    signedInOf: readers.ofRequest,
    readPeople: async () =>
      (await parts.accounts.list()).map((account) => ({ ...account, isActive: account.state === "active" })),
    handlers: {
      ...createSigningIn(parts, readers, makeChallenge),
      ...createRegistering(parts, readers, makeOptions),
      ...createPasskeyHandlers({ ...parts, makeOptions }),
      ...createSessionHandlers(parts),
      ...createAccountHandlers(parts.accounts),
    },
  };
};
