import {
  type ProviderEntry,
  type ProviderStart,
  providerAddressSchema,
  providerEntrySchema,
  wayBackSchema,
} from "../../../contract/desk/provider.ts";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { sendAtDesk } from "../../http/desk-request.ts";

/** Where the browser is now, for whoever comes back to it; the desk itself where that is no place to come back to. */
const readPlace = (): string => {
  const place = location.pathname + location.search;
  return wayBackSchema.safeParse(place).success ? place : "/desk";
};

const askAddress = async (path: string, body: object, signal: AbortSignal): Promise<string> => {
  const read = readWith(providerAddressSchema);
  return (await sendAtDesk(path, { method: "POST", body, read }, signal)).address;
};

/** Leaves the page for the identity provider, to sign in here. @throws RequestError */
export const goToProvider = async (signal: AbortSignal): Promise<void> => {
  const start: ProviderStart = { for: "sign-in", from: readPlace() };
  location.assign(await askAddress(deskPaths.providerOptions, start, signal));
};

/** The same with an invitation that is to be used there. @throws RequestError */
export const takeInvitationToProvider = async (token: string, name: string, signal: AbortSignal): Promise<void> => {
  const start: ProviderStart = { for: "invitation", token, name };
  location.assign(await askAddress(deskPaths.providerOptions, start, signal));
};

/** Where whoever is signed in shows the provider once more who they are. @throws RequestError */
export const askStepUpAddress = (signal: AbortSignal): Promise<string> =>
  askAddress(deskPaths.providerStepUpOptions, { from: readPlace() }, signal);

/** Gives the host what the provider has sent the browser back with. @throws RequestError */
export const comeBack = (answer: string, signal: AbortSignal): Promise<ProviderEntry> =>
  sendAtDesk(
    deskPaths.providerSignIn,
    { method: "POST", body: { answer }, read: readWith(providerEntrySchema) },
    signal,
  );
