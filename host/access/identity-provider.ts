import { createHash } from "node:crypto";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration as Client,
  discovery,
  enableNonRepudiationChecks,
  ResponseBodyError,
} from "openid-client";
import type { ProblemKind } from "../../contract/problem.ts";

/** How an identity provider is reached; `issuer` as the provider itself writes it. */
export type ProviderSettings = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

/** What one way to the provider and back is known by; all of it is new each time. */
export type ProviderWay = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** `hash`: of issuer and subject; `authTime`: when the provider last had the person show who they are, if it says so. */
export type Identity = { readonly hash: string; readonly authTime: Date | null };

export type IdentityProvider = {
  /** The name of its machine, by which people know it. */
  readonly name: string;
  /**
   * The address a browser is sent to. `maxAgeSeconds`: so long ago the person may have shown the provider who they are; 0
   * asks them again. @throws ProviderError
   */
  readonly addressFor: (way: ProviderWay, maxAgeSeconds: number) => Promise<string>;
  /** Whom the provider has sent back with this query. @throws ProviderError */
  readonly identify: (answer: URLSearchParams, way: ProviderWay) => Promise<Identity>;
};

type FaultKind = Extract<
  ProblemKind,
  "provider-refused" | "provider-too-late" | "provider-unreachable" | "provider-unsound"
>;

/** Why nobody was identified. `reason`: a word of the protocol for the log, nothing of a person. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly kind: FaultKind;
  readonly reason: string;

  constructor(kind: FaultKind, reason: string, options?: ErrorOptions) {
    super(`${kind}: ${reason}`, options);
    this.kind = kind;
    this.reason = reason;
  }
}

const TIMEOUT_S = 5;
/** What the provider tells of itself is asked for anew so often. */
const KNOWN_FOR_MS = 3_600_000;
const LONGEST_REASON = 64;

/** Words as the protocol has them; what else stands there may be of a person. */
const asReason = (word: unknown): string =>
  typeof word === "string" && /^[\w-]+$/.test(word) ? word.slice(0, LONGEST_REASON) : "unknown";

/** Failures of the network; everything else that is thrown is about what was answered. */
const unreachable = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"]);

const toProviderError = (cause: unknown): ProviderError => {
  if (cause instanceof AuthorizationResponseError) {
    return new ProviderError("provider-refused", asReason(cause.error), { cause });
  }
  if (cause instanceof ResponseBodyError) {
    // RFC 6749, 5.2: the code is wrong, used, or too old.
    const kind = cause.error === "invalid_grant" ? "provider-too-late" : "provider-unsound";
    return new ProviderError(kind, asReason(cause.error), { cause });
  }
  const { code } = Object(cause) as { readonly code?: unknown };
  // Node throws a TypeError of its own for what it cannot reach.
  const isUnreachable = (cause instanceof TypeError && code === undefined) || unreachable.has(String(code));
  return new ProviderError(isUnreachable ? "provider-unreachable" : "provider-unsound", asReason(code), { cause });
};

/** Names and secrets in the head, as is agreed where nothing else is said (OpenID Connect Discovery, 3); else in the body. */
const authenticate = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...others) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (ways.includes("client_secret_basic") ? basic : post)(server, ...others);
  };
};

const SPACE = " ";
const hashOf = (issuer: string, subject: string): string =>
  createHash("sha256").update(`${issuer}${SPACE}${subject}`).digest("base64url");

/** Asks the provider who it is when that is needed first: a host starts without it, too. */
const createClientReader = (settings: ProviderSettings, now: () => Date) => {
  const issuer = new URL(settings.issuer);
  let known: { readonly client: Promise<Client>; readonly at: number } | null = null;
  return async (): Promise<Client> => {
    const at = now().getTime();
    if (known !== null && at - known.at < KNOWN_FOR_MS) return known.client;
    const client = discovery(issuer, settings.clientId, undefined, authenticate(settings.clientSecret), {
      timeout: TIMEOUT_S,
      // The configuration lets plain HTTP pass on this machine alone.
      execute: [enableNonRepudiationChecks, ...(issuer.protocol === "http:" ? [allowInsecureRequests] : [])],
    });
    const asked = { client, at };
    known = asked;
    try {
      return await client;
    } catch (error) {
      if (known === asked) known = null;
      throw error;
    }
  };
};

/** An authority's own identity provider by OpenID Connect; `returnAddress`: where it sends browsers back to. */
export const createIdentityProvider = (
  settings: ProviderSettings,
  returnAddress: string,
  now: () => Date,
): IdentityProvider => {
  const readClient = createClientReader(settings, now);
  return {
    name: new URL(settings.issuer).hostname,
    addressFor: async ({ state, nonce, verifier }, maxAgeSeconds) => {
      try {
        const address = buildAuthorizationUrl(await readClient(), {
          redirect_uri: returnAddress,
          // No more is asked for than who it is: name and mail address are those of the invitation.
          scope: "openid",
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
          max_age: String(maxAgeSeconds),
          ...(maxAgeSeconds === 0 ? { prompt: "login" } : {}),
        });
        return address.href;
      } catch (error) {
        throw toProviderError(error);
      }
    },
    identify: async (answer, { state, nonce, verifier }) => {
      const address = new URL(returnAddress);
      address.search = answer.toString();
      try {
        const tokens = await authorizationCodeGrant(await readClient(), address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new ProviderError("provider-unsound", "no_id_token");
        const { iss, sub, auth_time: seconds } = claims;
        return { hash: hashOf(iss, sub), authTime: seconds === undefined ? null : new Date(seconds * 1000) };
      } catch (error) {
        throw error instanceof ProviderError ? error : toProviderError(error);
      }
    },
  };
};
