import {
  type DeskPasskeys,
  type DeskSession,
  passkeysSchema,
  registrationOptionsSchema,
  sessionSchema,
  signInOptionsSchema,
} from "../../../contract/desk/access.ts";
import type { CodeSignIn, RecoverySignIn, TypedCode } from "../../../contract/desk/codes.ts";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { problemKindOf } from "../../http/send.ts";
import { sendAtDesk } from "../../http/desk-request.ts";
import { CodeError } from "./code-error.ts";
import { createPasskey, PasskeyError, signWithPasskey } from "./passkey.ts";

const readSession = readWith(sessionSchema);

const signAt = async (
  paths: { readonly options: string; readonly answer: string },
  signal: AbortSignal,
): Promise<DeskSession> => {
  const options = await sendAtDesk(paths.options, { method: "POST", read: readWith(signInOptionsSchema) }, signal);
  const body = await signWithPasskey(options, signal);
  return sendAtDesk(paths.answer, { method: "POST", body, read: readSession }, signal);
};

/** Signs in by a passkey. @throws PasskeyError, RequestError */
export const signIn = (signal: AbortSignal): Promise<DeskSession> =>
  signAt({ options: deskPaths.signInOptions, answer: deskPaths.signIn }, signal);

/** Makes the passkey of whoever was invited, and signs in. @throws PasskeyError, RequestError */
export const register = async (token: string, name: string, signal: AbortSignal): Promise<DeskSession> => {
  const options = await sendAtDesk(
    deskPaths.registrationOptions,
    { method: "POST", body: { token, name }, read: readWith(registrationOptionsSchema) },
    signal,
  );
  const passkey = await createPasskey(options, signal);
  return sendAtDesk(
    deskPaths.registration,
    { method: "POST", body: { token, name, ...passkey }, read: readSession },
    signal,
  );
};

/** Makes another passkey for who is signed in. @throws PasskeyError, RequestError */
export const addPasskey = async (signal: AbortSignal): Promise<DeskPasskeys> => {
  const read = readWith(registrationOptionsSchema);
  const options = await withStepUp(
    (each) => sendAtDesk(deskPaths.passkeyOptions, { method: "POST", read }, each),
    signal,
  );
  const body = await createPasskey(options, signal);
  return sendAtDesk(deskPaths.newPasskey, { method: "POST", body, read: readWith(passkeysSchema) }, signal);
};

/** Whatever the host refuses of a code. @throws CodeError, RequestError */
const sendCode = async (path: string, body: object, signal: AbortSignal): Promise<DeskSession> => {
  try {
    return await sendAtDesk(path, { method: "POST", body, read: readSession }, signal);
  } catch (cause) {
    throw problemKindOf(cause) === "sign-in-refused" ? new CodeError({ cause }) : cause;
  }
};

/** Signs in by a one-time code. @throws CodeError, RequestError */
export const signInByCode = (body: CodeSignIn, signal: AbortSignal): Promise<DeskSession> =>
  sendCode(deskPaths.codeSignIn, body, signal);

/** Signs in by a recovery code. @throws CodeError, RequestError */
export const signInByRecovery = (body: RecoverySignIn, signal: AbortSignal): Promise<DeskSession> =>
  sendCode(deskPaths.recoverySignIn, body, signal);

/** Shows by a one-time code once more who is signed in. @throws CodeError, RequestError */
export const stepUpByCode = (body: TypedCode, signal: AbortSignal): Promise<DeskSession> =>
  sendCode(deskPaths.codeStepUp, body, signal);

/** The same by a passkey. @throws PasskeyError, RequestError */
export const stepUpByPasskey = (signal: AbortSignal): Promise<DeskSession> =>
  signAt({ options: deskPaths.stepUpOptions, answer: deskPaths.stepUp }, signal);

/** Asks on the screen for a code, or for the passkey. @throws StepUpError where neither came */
type AskOnScreen = { readonly ask: () => Promise<void>; readonly isFirst: boolean };
let onScreen: AskOnScreen | null = null;

/** From now on asks there, instead of the passkey where `isFirst`, else after it; the function ends that. */
export const askOnScreen = (asking: AskOnScreen): (() => void) => {
  onScreen = asking;
  return () => {
    if (onScreen === asking) onScreen = null;
  };
};

const stepUp = async (signal: AbortSignal): Promise<void> => {
  if (onScreen?.isFirst === true) return onScreen.ask();
  try {
    await stepUpByPasskey(signal);
  } catch (error) {
    if (!(error instanceof PasskeyError) || onScreen === null) throw error;
    return onScreen.ask();
  }
};

/**
 * Does what is weighty; where it is too long since somebody has shown who they are, they are asked for it once more, and
 * the act is done then.
 */
export const withStepUp = async <Result>(
  act: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> => {
  try {
    return await act(signal);
  } catch (error) {
    if (problemKindOf(error) !== "step-up-needed") throw error;
    await stepUp(signal);
    return act(signal);
  }
};
