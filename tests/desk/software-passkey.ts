import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import type { Assertion, Registration, RegistrationOptions, SignInOptions } from "../../contract/desk/access.ts";

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_KEY = 0x40;

const sha256 = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** What of CBOR (RFC 8949) a passkey needs: heads with lengths below 65,536, texts, bytes, maps with whole numbers. */
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
};
const number = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Uint8Array): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

type Answering = {
  /** Whether it has verified by finger or number who holds it. */
  readonly isVerified?: boolean;
  readonly origin?: string;
};

/** A passkey without a browser: it makes and signs what WebAuthn (7.1, 7.2) asks for, and what it forbids. */
export const createSoftwarePasskey = (siteOrigin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credentialId = randomBytes(16);
  const id = credentialId.toString("base64url");
  let counter = 0;

  const writeClientData = (type: string, challenge: string, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const writeAuthenticatorData = (rpId: string, isVerified: boolean, key = Buffer.alloc(0)): Buffer => {
    counter += 1;
    const flags = USER_PRESENT | (isVerified ? USER_VERIFIED : 0) | (key.length > 0 ? HAS_KEY : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, key]);
  };
  return {
    id,
    /** Counts on from there; from 0 it says once more what it has said before. */
    countFrom: (start: number) => {
      counter = start;
    },
    register: (
      { challenge, rp }: RegistrationOptions,
      { isVerified = true, origin = siteOrigin }: Answering = {},
    ): Pick<Registration, "id" | "clientDataJSON" | "attestationObject"> => {
      const coseKey = map(
        [number(1), number(2)],
        [number(3), number(-7)],
        [number(-1), number(1)],
        [number(-2), bytes(Buffer.from(x, "base64url"))],
        [number(-3), bytes(Buffer.from(y, "base64url"))],
      );
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, coseKey]);
      const authData = writeAuthenticatorData(rp.id, isVerified, attested);
      const attestation = map(
        [text("fmt"), text("none")],
        [text("attStmt"), map()],
        [text("authData"), bytes(authData)],
      );
      return {
        id,
        clientDataJSON: writeClientData("webauthn.create", challenge, origin).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
      };
    },
    sign: (
      { challenge, rpId }: Pick<SignInOptions, "challenge" | "rpId">,
      { isVerified = true, origin = siteOrigin }: Answering = {},
    ): Assertion => {
      const clientData = writeClientData("webauthn.get", challenge, origin);
      const authenticatorData = writeAuthenticatorData(rpId, isVerified);
      const signed = createSign("sha256").update(authenticatorData).update(sha256(clientData)).sign(privateKey);
      return {
        id,
        clientDataJSON: clientData.toString("base64url"),
        authenticatorData: authenticatorData.toString("base64url"),
        signature: signed.toString("base64url"),
      };
    },
  };
};
export type SoftwarePasskey = ReturnType<typeof createSoftwarePasskey>;
