import { generateSecret, generateURI, verifySync } from "otplib/functional";

const SECOND_MS = 1_000;
/** So far may the clock of a telephone be off: one period. */
const TOLERANCE_S = 30;

/** 160 random bits in base 32. */
export const makeSecret = (): string => generateSecret();

/** What an authenticator app reads from the screen. */
export const toUri = (secret: string, issuer: string, name: string): string =>
  generateURI({ issuer, label: name, secret });

/** The period whose code this is, about now; `null` for no code of this secret (RFC 6238). */
export const findStep = (secret: string, code: string, now: Date): number | null => {
  const epoch = Math.floor(now.getTime() / SECOND_MS);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_S });
  return found.valid && "timeStep" in found ? found.timeStep : null;
};
