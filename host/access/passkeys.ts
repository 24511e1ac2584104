import { createHash } from "node:crypto";
import type { Assertion, Attestation } from "../../contract/desk/access.ts";
import type { Signed } from "../stores/session-store.ts";
import type { KeptPasskey } from "../stores/passkey-rows.ts";

/** Ed25519, ECDSA with P-256 and RSA: what authenticators have, none of it weak. Named, or the package would choose. */
export const ALGORITHMS = [-8, -7, -257] as const;

/** Where passkeys belong to: `id` is the host's name, `origin` the address the app is reached at. */
export type RelyingParty = { readonly id: string; readonly origin: string };

export const hashOfChallenge = (challenge: string): string =>
  createHash("sha256").update(challenge).digest("base64url");

/** The challenge that was signed, as the browser says it; whether it is one of ours is for the store to know. */
const readChallenge = (clientDataJSON: string): string => {
  const { challenge } = Object(JSON.parse(Buffer.from(clientDataJSON, "base64url").toString())) as {
    readonly challenge?: unknown;
  };
  return typeof challenge === "string" ? challenge : "";
};

/** What is given back where a passkey's answer is not what was asked for; the package throws for most of it. */
const orNull = async <Result>(check: () => Promise<Result | null>): Promise<Result | null> => {
  try {
    return await check();
  } catch {
    return null;
  }
};

/** When somebody first comes with a passkey: of all that a host reads before it listens it would be a third. */
const importPackage = () => import("@simplewebauthn/server");

/** A new passkey, and the hash of the challenge it was made for; `null` where it does not hold. */
export const verifyRegistration = async (
  { id, clientDataJSON, attestationObject }: Attestation,
  party: RelyingParty,
): Promise<{ readonly passkey: KeptPasskey; readonly challenge: string } | null> => {
  const { verifyRegistrationResponse } = await importPackage();
  return orNull(async () => {
    const challenge = readChallenge(clientDataJSON);
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...ALGORITHMS],
    });
    // Once more by hand: a passkey that has verified nobody is no better than a password.
    if (!verified || !registrationInfo.userVerified) return null;
    const { credential } = registrationInfo;
    const publicKey = Uint8Array.from(credential.publicKey);
    return {
      passkey: { id: credential.id, publicKey, counter: credential.counter },
      challenge: hashOfChallenge(challenge),
    };
  });
};

/** What a passkey has signed; `null` where its signature, origin, or that it has verified somebody does not hold. */
export const verifyAssertion = async (
  { id, clientDataJSON, authenticatorData, signature }: Assertion,
  passkey: KeptPasskey,
  party: RelyingParty,
): Promise<Signed | null> => {
  const { verifyAuthenticationResponse } = await importPackage();
  return orNull(async () => {
    const challenge = readChallenge(clientDataJSON);
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      // Whether it has gone on is judged in the transaction that counts it.
      credential: { id: passkey.id, publicKey: passkey.publicKey, counter: 0 },
      requireUserVerification: true,
    });
    if (!verified || !authenticationInfo.userVerified) return null;
    return { passkey: id, challenge: hashOfChallenge(challenge), counter: authenticationInfo.newCounter };
  });
};
