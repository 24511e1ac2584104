import { createHmac, randomBytes } from "node:crypto";
import { type DeskCall, type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import { PROVIDER_MINUTES, SESSION_HOURS, STEP_UP_MINUTES } from "../../contract/desk/access-times.ts";
import type { DeskSession } from "../../contract/desk/access.ts";
import type {
  ProviderAddress,
  ProviderAnswer,
  ProviderEntry,
  ProviderStart,
  ProviderStepUp,
} from "../../contract/desk/provider.ts";
import type { AccountStore } from "../stores/account-store.ts";
import type { IdentityStore, SentFor, ShownIdentity } from "../stores/identity-store.ts";
import type { SessionStore } from "../stores/session-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { type Identity, type IdentityProvider, ProviderError, type ProviderWay } from "./identity-provider.ts";
import { hashOfToken } from "./invitations.ts";
import type { OpenSession } from "./open-session.ts";
import { providerCookie } from "./session-cookie.ts";

const A_MINUTE_MS = 60_000;
const SESSION_SECONDS = SESSION_HOURS * 3_600;
const SECRET_BYTES = 32;
const HOME = "/desk";

type Parts = {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly identities: IdentityStore;
  readonly limits: AccessLimits;
  /** `null`: there is none, and nobody is sent anywhere. */
  readonly provider: IdentityProvider | null;
  readonly open: OpenSession;
  /** Tells whoever looks after the host why the provider let nobody in, without a word about a person. */
  readonly note: (reason: string) => void;
};

/**
 * All that a way is known by follows from the secret in its browser's cookie: the database has a hash of the state and
 * nothing else, and no other browser can come back in its place.
 */
const wayOf = (secret: string): ProviderWay => {
  const derive = (what: string): string => createHmac("sha256", secret).update(what).digest("base64url");
  return { state: derive("state"), nonce: derive("nonce"), verifier: derive("verifier") };
};

const encodeCookie = (secret: string, from: string): string =>
  providerCookie.write(`${secret}.${Buffer.from(from).toString("base64url")}`);

const readCookie = (request: Request): { readonly way: ProviderWay; readonly from: string } | null => {
  const [secret = "", from = ""] = providerCookie.read(request)?.split(".") ?? [];
  return secret === "" ? null : { way: wayOf(secret), from: Buffer.from(from, "base64url").toString() };
};

const tooLate = (): ProblemError => new ProblemError("provider-too-late");
const unknown = (): ProblemError => new ProblemError("identity-unknown");

/** Whatever the provider has not done becomes a problem, and a line for whoever looks after the host. */
const createAsking =
  (note: Parts["note"]) =>
  async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      note(error.message);
      throw new ProblemError(error.kind);
    }
  };

/** The moment counts when the person showed the provider who they are, and never one that is yet to come. */
const toShown = ({ hash, authTime }: Identity, now: Date): ShownIdentity => ({
  hash,
  provenAt: authTime === null || authTime <= now ? authTime : now,
});

const isOlder = ({ provenAt }: ShownIdentity, minutes: number, now: Date): boolean =>
  provenAt === null || now.getTime() - provenAt.getTime() >= minutes * A_MINUTE_MS;

/** What is done for somebody the provider has sent back. */
const createReturning = ({ identities, limits, open, note }: Parts) => {
  const refuse = ({ request }: DeskCall): Promise<ProblemError> => limits.refuse(request, unknown());
  return async (call: DeskCall, { purpose, boundTo }: SentFor, shown: ShownIdentity) => {
    const { now } = call;
    // It was asked for somebody who showed it within the time of a session; where it does not say, that is not known.
    if (shown.provenAt !== null && isOlder(shown, SESSION_HOURS * 60, now)) {
      note("provider-unsound: auth_time");
      throw new ProblemError("provider-unsound");
    }
    switch (purpose) {
      case "provider-sign-in":
        return open.anew(call, (session) => identities.begin(shown, session, now), refuse);
      case "provider-registration":
        return open.anew(
          call,
          async (session) => {
            const outcome = await identities.register(shown, boundTo, session, now);
            if (outcome === "done") return outcome;
            throw await limits.refuse(call.request, new ProblemError(outcome));
          },
          refuse,
        );
      case "provider-step-up": {
        if (whoAsks(call).id !== boundTo) throw tooLate();
        if (isOlder(shown, STEP_UP_MINUTES, now)) throw new ProblemError("step-up-needed");
        return open.again(call, (session) => identities.stepUp(shown, session, now), refuse);
      }
    }
  };
};

/** Signing in by an authority's own identity provider: the browser goes there, and comes back with an answer. */
export const createProviderHandlers = (
  parts: Parts,
): DeskHandlers<"providerOptions" | "providerSignIn" | "providerStepUpOptions"> => {
  const { accounts, sessions, identities, limits, provider, note } = parts;
  const ask = createAsking(note);
  const finish = createReturning(parts);
  const needProvider = (): IdentityProvider => {
    if (provider === null) throw new ProblemError("not-found");
    return provider;
  };
  const sendOut = async ({ now }: DeskCall, { purpose, boundTo }: SentFor, from: string) => {
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    const way = wayOf(secret);
    const maxAge = purpose === "provider-step-up" ? 0 : SESSION_SECONDS;
    const body: ProviderAddress = { address: await ask(() => needProvider().addressFor(way, maxAge)) };
    const endsAt = new Date(now.getTime() + PROVIDER_MINUTES * A_MINUTE_MS).toISOString();
    await sessions.challenge({ hash: hashOfToken(way.state), purpose, bound_to: boundTo, ends_at: endsAt });
    return { body, cookies: [encodeCookie(secret, from)] };
  };
  return {
    providerOptions: async (call) => {
      needProvider();
      await limits.countChallenge(call.request);
      const start = call.body as ProviderStart;
      if (start.for === "sign-in") return sendOut(call, { purpose: "provider-sign-in", boundTo: "" }, start.from);
      const tokenHash = hashOfToken(start.token);
      if (!(await accounts.nameInvited({ tokenHash, name: start.name }, call.now))) {
        throw await limits.refuse(call.request, new ProblemError("link-not-found"));
      }
      return sendOut(call, { purpose: "provider-registration", boundTo: tokenHash }, HOME);
    },
    providerStepUpOptions: async (call) => {
      needProvider();
      await limits.countChallenge(call.request);
      const { from } = call.body as ProviderStepUp;
      return sendOut(call, { purpose: "provider-step-up", boundTo: whoAsks(call).id }, from);
    },
    providerSignIn: async (call) => {
      const answer = new URLSearchParams((call.body as ProviderAnswer).answer);
      const came = readCookie(call.request);
      if (came === null || answer.get("state") !== came.way.state) throw await limits.refuse(call.request, tooLate());
      // Used up before the provider is asked: whatever comes of it, nobody comes back twice.
      const sentFor = await identities.takeWay(hashOfToken(came.way.state), call.now);
      if (sentFor === null) throw await limits.refuse(call.request, tooLate());
      const identity = await ask(() => needProvider().identify(answer, came.way));
      const shown = toShown(identity, call.now);
      const { body, cookies = [] } = await finish(call, sentFor, shown);
      // What opens a session answers with it.
      const entry: ProviderEntry = { session: body as DeskSession, from: came.from };
      return { body: entry, cookies: [...cookies, providerCookie.cleared] };
    },
  };
};
