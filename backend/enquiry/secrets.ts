import { fromBase64url, toBase64url } from "../../contract/base64url.ts";
import { REFERENCE_ALPHABET } from "../../contract/enquiry/enquiry-rules.ts";

const TOKEN_BYTES = 24;
const REFERENCE_LENGTH = 8;
const IV_BYTES = 12;

const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

const sha256 = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

/** The secret of a link: 192 random bits, 32 signs of base64url. */
export const createToken = (): string => toBase64url(randomBytes(TOKEN_BYTES));

/** Eight signs to be read out. No secret: it opens nothing. */
export const createReference = (): string =>
  // 32 signs divide 256 evenly, so each is equally likely.
  Array.from(randomBytes(REFERENCE_LENGTH), (byte) => REFERENCE_ALPHABET.charAt(byte % REFERENCE_ALPHABET.length)).join(
    "",
  );

/** Of a host: the Web's hash waits in a queue, and to draw one handle of an enquiry takes some thirty of them. */
const hashOnHost = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto").hash;

/** SHA-256 in base64url: what is stored instead of a secret. Random secrets of this length need no salt. */
export const hashOf = async (secret: string): Promise<string> =>
  hashOnHost?.("sha256", secret, "base64url") ?? toBase64url(await sha256(secret));

/** Not the stored hash of the same password, which must not open anything. */
const keyFrom = async (password: string, use: "encrypt" | "decrypt"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", await sha256(`seal ${password}`), "AES-GCM", false, [use]);

/** `text` so that only who knows `password` (at least as random as a UUID) can read it. */
export const seal = async (text: string, password: string): Promise<string> => {
  const iv = randomBytes(IV_BYTES);
  const key = await keyFrom(password, "encrypt");
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text));
  return `${toBase64url(iv)}.${toBase64url(new Uint8Array(sealed))}`;
};

/** @throws where the password is another or the text was changed */
export const unseal = async (sealed: string, password: string): Promise<string> => {
  const [iv = "", text = ""] = sealed.split(".");
  const key = await keyFrom(password, "decrypt");
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64url(iv) }, key, fromBase64url(text));
  return new TextDecoder().decode(opened);
};
