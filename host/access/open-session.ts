import { randomBytes } from "node:crypto";
import { type DeskAnswer, type DeskCall, whoAsks } from "../../backend/desk/desk-call.ts";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import { holdUnchecked } from "../../backend/desk/checked-contact.ts";
import type { SignedIn } from "../../backend/desk/signed-in.ts";
import type { ProblemError } from "../../backend/problem-error.ts";
import type { DeskSession } from "../../contract/desk/access.ts";
import { STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import type { Account } from "../stores/account-rows.ts";
import type { AccountStore } from "../stores/account-store.ts";
import type { CodeStore } from "../stores/code-store.ts";
import type { NewSession, RenewedSession, Session, SessionStore } from "../stores/session-store.ts";
import { hashOfToken } from "./invitations.ts";
import { sessionCookie } from "./session-cookie.ts";

const A_MINUTE_MS = 60_000;
/** 128 bits, 22 signs of base64url. */
const TOKEN_BYTES = 16;

type Parts = {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly codes: CodeStore;
  readonly contacts: Pick<ContactStore, "findContact">;
  /** The name of the identity provider's machine, where there is one. */
  readonly provider: string | null;
  readonly now: () => Date;
};

type Refuse = (call: DeskCall) => Promise<ProblemError>;

/** Opens sessions, whatever somebody signs in with. What is refused is a problem of `refuse`. */
export type OpenSession = {
  /** `begin`: stores the session, ending the former one of the same browser; the account, `null` where it may not be. */
  readonly anew: (
    call: DeskCall,
    begin: (session: NewSession) => Promise<string | null>,
    refuse: Refuse,
  ) => Promise<DeskAnswer>;
  /** `renew`: stores its next token; whether that may be. */
  readonly again: (
    call: DeskCall,
    renew: (session: RenewedSession) => Promise<boolean>,
    refuse: Refuse,
  ) => Promise<DeskAnswer>;
};

const toSignedIn = (
  { id: account, name }: Account,
  { id, steppedUpAt, way }: Session,
  standing: ReturnType<typeof holdUnchecked>,
): SignedIn => {
  const until = steppedUpAt === null ? null : new Date(steppedUpAt.getTime() + STEP_UP_MINUTES * A_MINUTE_MS);
  return { id: account, name, session: id, ...standing, steppedUpUntil: until, way };
};

/** Who a session belongs to, as the account is now: what it may do is never older than the request. */
const createReader = ({ accounts, sessions, contacts, now }: Parts) => {
  const read = async (token: string): Promise<SignedIn | null> => {
    const session = await sessions.see(hashOfToken(token), now());
    const account = session === null ? null : await accounts.find(session.account);
    if (session === null || account === null || account.state !== "active") return null;
    const contact = account.entry === null ? null : await contacts.findContact(account.entry);
    return toSignedIn(account, session, holdUnchecked(account, contact));
  };
  /** Once for each request, however many ask. */
  const readings = new WeakMap<Request, Promise<SignedIn | null>>();
  return {
    ofToken: read,
    ofRequest: (request: Request): Promise<SignedIn | null> => {
      const token = sessionCookie.read(request);
      if (token === null) return Promise.resolve(null);
      const reading = readings.get(request) ?? read(token);
      readings.set(request, reading);
      return reading;
    },
  };
};

/** Sessions as they come with requests and go with answers. */
export const createSessions = (parts: Parts) => {
  const readers = createReader(parts);
  const show = async (signedIn: SignedIn | null): Promise<DeskSession> => {
    const { provider } = parts;
    if (signedIn === null) return { account: null, provider };
    const { id, name, roles, lands, side, entry, way, isHeld, steppedUpUntil: until } = signedIn;
    const steppedUpUntil = until !== null && until > parts.now() ? until.toISOString() : null;
    const hasCode = (await parts.codes.read(id)).code !== null;
    const may = { roles: [...roles], lands: [...lands], side, entry };
    return { account: { id, name, ...may, steppedUpUntil, way, hasCode, isHeld }, provider };
  };
  const answer = async (token: string): Promise<DeskAnswer> => ({
    body: await show(await readers.ofToken(token)),
    cookies: [sessionCookie.write(token)],
  });
  const open: OpenSession = {
    anew: async (call, begin, refuse) => {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const former = sessionCookie.read(call.request);
      const session = { tokenHash: hashOfToken(token), former: former === null ? null : hashOfToken(former) };
      if ((await begin(session)) === null) throw await refuse(call);
      return answer(token);
    },
    again: async (call, renew, refuse) => {
      const { id: account, session: id } = whoAsks(call);
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      if (!(await renew({ id, account, tokenHash: hashOfToken(token) }))) throw await refuse(call);
      return answer(token);
    },
  };
  return { signedInOf: readers.ofRequest, show, open };
};
