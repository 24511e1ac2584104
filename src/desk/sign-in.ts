import {
  type DeskPasskeys,
  type DeskSession,
  passkeysSchema,
  registrationOptionsSchema,
  sessionSchema,
  signInOptionsSchema,
} from "../../contract/desk/access.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { readWith } from "../http/read-with.ts";
import { problemKindOf, send } from "../http/send.ts";
import { createPasskey, signWithPasskey } from "./passkey.ts";

const readSession = readWith(sessionSchema);

const signAt = async (
  paths: { readonly options: string; readonly answer: string },
  signal: AbortSignal,
): Promise<DeskSession> => {
  const options = await send(paths.options, { method: "POST", read: readWith(signInOptionsSchema) }, signal);
  const body = await signWithPasskey(options, signal);
  return send(paths.answer, { method: "POST", body, read: readSession }, signal);
};

/** Signs in by a passkey. @throws PasskeyError, RequestError */
export const signIn = (signal: AbortSignal): Promise<DeskSession> =>
  signAt({ options: deskPaths.signInOptions, answer: deskPaths.signIn }, signal);

/** Makes the passkey of whoever was invited, and signs in. @throws PasskeyError, RequestError */
export const register = async (token: string, name: string, signal: AbortSignal): Promise<DeskSession> => {
  const options = await send(
    deskPaths.registrationOptions,
    { method: "POST", body: { token, name }, read: readWith(registrationOptionsSchema) },
    signal,
  );
  const passkey = await createPasskey(options, signal);
  return send(deskPaths.registration, { method: "POST", body: { token, name, ...passkey }, read: readSession }, signal);
};

/** Makes another passkey for who is signed in. @throws PasskeyError, RequestError */
export const addPasskey = async (signal: AbortSignal): Promise<DeskPasskeys> => {
  const read = readWith(registrationOptionsSchema);
  const options = await withStepUp((each) => send(deskPaths.passkeyOptions, { method: "POST", read }, each), signal);
  const body = await createPasskey(options, signal);
  return send(deskPaths.newPasskey, { method: "POST", body, read: readWith(passkeysSchema) }, signal);
};

/** Does what is weighty; where the passkey was not used lately, it is asked for once more, and the act done then. */
export const withStepUp = async <Result>(
  act: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> => {
  try {
    return await act(signal);
  } catch (error) {
    if (problemKindOf(error) !== "step-up-needed") throw error;
    await signAt({ options: deskPaths.stepUpOptions, answer: deskPaths.stepUp }, signal);
    return act(signal);
  }
};
