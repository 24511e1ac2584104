import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Adapter, type AdapterPayload, type KoaContextWithOIDC, Provider } from "oidc-provider";

export const CLIENT = { clientId: "clearing-point", clientSecret: "a secret of the tests and of nobody else" };
const FORM = (uid: string): string => `<!doctype html><html lang="de"><title>Anbieter</title><main>
  <h1>Anmeldung beim Anbieter</h1>
  <form method="post" action="/interaction/${uid}">
    <label>Kennung <input name="who" /></label>
    <button>Weiter</button> <button name="abort" value="yes">Ablehnen</button>
  </form></main></html>`;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/** What one provider keeps, as long as it is there. */
const createKeeping = () => {
  const kept = new Map<string, AdapterPayload>();
  return (model: string): Adapter => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const find = async (has: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> =>
      [...kept].find(([key, payload]) => key.startsWith(`${model} `) && has(payload))?.[1];
    return {
      upsert: async (id, payload) => void kept.set(keyOf(id), payload),
      find: async (id) => kept.get(keyOf(id)),
      findByUid: (uid) => find((payload) => payload.uid === uid),
      findByUserCode: (code) => find((payload) => payload.userCode === code),
      consume: async (id) =>
        void kept.set(keyOf(id), { ...kept.get(keyOf(id)), consumed: Math.floor(Date.now() / 1000) }),
      destroy: async (id) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
};

const AN_HOUR_S = 3_600;
const lifetimes = {
  Interaction: AN_HOUR_S,
  Grant: AN_HOUR_S,
  Session: AN_HOUR_S,
  AccessToken: AN_HOUR_S,
  IdToken: AN_HOUR_S,
};

/** Whoever asks for `openid` alone is not asked whether they agree. */
const loadExistingGrant = async ({ oidc }: KoaContextWithOIDC) => {
  const [clientId, accountId] = [oidc.client?.clientId, oidc.session?.accountId];
  if (clientId === undefined || accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
};

type Options = {
  /** Where browsers may be sent back to. */
  readonly returnAddress: string;
  readonly port?: number;
  /** When the provider says that somebody has shown who they are, as it lets them in; now unless given. */
  readonly provenAt?: () => Date;
};

/** An identity provider on this machine: whoever types a name is known by it. */
export const startIdentityProvider = async ({ returnAddress, port = 0, provenAt = () => new Date() }: Options) => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [returnAddress],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    adapter: createKeeping(),
    ttl: lifetimes,
    cookies: { keys: ["a key of the tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant,
  });
  const callback = provider.callback();
  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === "GET") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(FORM((request.url ?? "").split("/")[2] ?? ""));
      return;
    }
    const form = await readForm(request);
    const ts = Math.floor(provenAt().getTime() / 1000);
    const result = form.has("abort")
      ? { error: "access_denied", error_description: "die Person hat abgelehnt" }
      : { login: { accountId: form.get("who") ?? "", ts } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
  answer = (request, response) => {
    if (request.url?.startsWith("/interaction/") !== true) {
      void callback(request, response);
      return;
    }
    interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  return {
    issuer,
    settings: { issuer, ...CLIENT },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A browser's way through the provider, from the address it is sent to until it is sent back; the query it comes with. */
export const createProviderVisit = () => {
  const cookies = new Map<string, string>();
  const ask = async (address: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { Cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return async (address: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const { origin } = new URL(address);
    let response = await ask(address);
    for (let steps = 0; steps < 10; steps += 1) {
      const next = new URL(response.headers.get("Location") ?? address, address);
      if (response.status < 300 || response.status >= 400)
        throw new Error(`${response.status}: ${await response.text()}`);
      if (next.origin !== origin) return next.search.slice(1);
      response = await ask(next.href);
      if (response.status === 200) response = await ask(next.href, form);
    }
    throw new Error("the provider sends in circles");
  };
};
