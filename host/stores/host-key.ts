import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { SetupError } from "../setup-error.ts";

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";

/** Texts that only who has the host's key can read, each for its place: in another one it is not read. */
export type Sealing = {
  readonly seal: (text: string, place: string) => string;
  /** @throws where the key is another, the text was changed, or stands in another place */
  readonly unseal: (sealed: string, place: string) => string;
};

export const createSealing = (key: Uint8Array): Sealing => ({
  seal: (text, place) => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
  },
  unseal: (sealed, place) => {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  },
});

/** Bits by which others than the owner could read or write a file. */
const OTHERS = 0o077;

/** A new key, for its owner alone, where there is no file yet. */
export const makeHostKey = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${randomBytes(KEY_BYTES).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  chmodSync(file, 0o600);
};

/**
 * The key in this file. A file the settings name must be there; the host's own is made at the first start, as long as
 * there is no database that needs another one.
 *
 * @throws SetupError where it is missing, another's to read, or no key
 */
export const readHostKey = (
  file: string,
  {
    isNamed,
    hasDatabase,
    say,
  }: { readonly isNamed: boolean; readonly hasDatabase: boolean; readonly say: (sentence: string) => void },
): Uint8Array => {
  if (!existsSync(file)) {
    if (isNamed) throw new SetupError(`HOST_KEY_FILE names ${file}, which is not there: put the key back.`);
    if (hasDatabase) {
      throw new SetupError(`There is a database, but not its key ${file}: put the key back from where a copy is kept.`);
    }
    makeHostKey(file);
    say(`A key was made: ${file}. Keep a copy apart from the backups; without it no enquiry can be read again.`);
  }
  if ((statSync(file).mode & OTHERS) !== 0) {
    throw new SetupError(`Others can read the key ${file}: take their rights away (chmod 600).`);
  }
  const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64url");
  if (key.length !== KEY_BYTES) throw new SetupError(`${file} holds no key of ${KEY_BYTES} bytes in base64url.`);
  return key;
};
