import type { Assertion, Attestation, RegistrationOptions, SignInOptions } from "../../../contract/desk/access.ts";
import { fromBase64url, toBase64url } from "../../../contract/base64url.ts";

/** Why no passkey answered: the browser or the address knows none, the device has one already, or nobody let it, in time. */
export class PasskeyError extends Error {
  override readonly name = "PasskeyError";
  readonly kind: "unsupported" | "known" | "not-used";

  constructor(kind: PasskeyError["kind"], options?: ErrorOptions) {
    super(`passkey ${kind}`, options);
    this.kind = kind;
  }
}

const toText = (bytes: ArrayBuffer): string => toBase64url(new Uint8Array(bytes));

/** What the browser asks whoever holds it, and whatever it says when that comes to nothing. */
const ask = async (start: () => Promise<Credential | null>): Promise<PublicKeyCredential> => {
  // Only over TLS, or on the machine itself, does a browser have it.
  if (!("PublicKeyCredential" in globalThis)) throw new PasskeyError("unsupported");
  try {
    const credential = await start();
    if (credential instanceof PublicKeyCredential) return credential;
  } catch (cause) {
    const isKnown = cause instanceof DOMException && cause.name === "InvalidStateError";
    throw new PasskeyError(isKnown ? "known" : "not-used", { cause });
  }
  throw new PasskeyError("not-used");
};

/** Makes a passkey that is found without a name and verifies who holds it. @throws PasskeyError */
export const createPasskey = async (
  { challenge, timeout, rp, user, algorithms, exclude }: RegistrationOptions,
  signal: AbortSignal,
): Promise<Attestation> => {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: fromBase64url(challenge),
    timeout,
    rp,
    user: { ...user, id: fromBase64url(user.id) },
    pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: exclude.map((id) => ({ type: "public-key", id: fromBase64url(id) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    attestation: "none",
  };
  const { id, response } = await ask(() => navigator.credentials.create({ publicKey, signal }));
  if (!(response instanceof AuthenticatorAttestationResponse)) throw new PasskeyError("not-used");
  return {
    id,
    clientDataJSON: toText(response.clientDataJSON),
    attestationObject: toText(response.attestationObject),
  };
};

/** Has one of the passkeys for this site sign. @throws PasskeyError */
export const signWithPasskey = async (
  { challenge, rpId, timeout }: SignInOptions,
  signal: AbortSignal,
): Promise<Assertion> => {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: fromBase64url(challenge),
    rpId,
    timeout,
    userVerification: "required",
  };
  const { id, response } = await ask(() => navigator.credentials.get({ publicKey, signal }));
  if (!(response instanceof AuthenticatorAssertionResponse)) throw new PasskeyError("not-used");
  return {
    id,
    clientDataJSON: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
  };
};
