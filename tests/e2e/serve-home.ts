import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startIdentityProvider } from "../desk/start-identity-provider.ts";
import { PROVIDER_RETURN } from "../../contract/desk/provider.ts";
import { openMailHost, readText } from "../host/mail-host.ts";

// Serves the production build over the real host with the sample, as `npm run host -- --sample` does, over a database
// that ends with it: `node tests/e2e/serve-home.ts <port>`. On the next port it shows what was mailed, and under
// `/invitation` the address for the first administrator, as the host prints it; `/invite/ROLE` invites somebody else.
// Who signs in by an identity provider types a name there.
const port = Number(process.argv[2] ?? 4175);
// One a port: what a run that was ended too hard to tidy up has left goes with the next.
const dataFolder = join(tmpdir(), `home-${port}`);
rmSync(dataFolder, { recursive: true, force: true });
mkdirSync(dataFolder);
process.on("exit", () => rmSync(dataFolder, { recursive: true, force: true }));

const INVITATION = /\S+\/desk\/invitation#[\w-]+/;
const mailHost = await openMailHost();
let invitation = "";
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text: string | Uint8Array, ...others: never[]) => {
  invitation = INVITATION.exec(String(text))?.[0] ?? invitation;
  return write(text, ...others);
};

const mailbox = createServer(({ url }, response) => {
  if (url === "/invitation") {
    response.end(invitation);
    return;
  }
  const role = /^\/invite\/(\w+)$/.exec(url ?? "")?.[1];
  if (role !== undefined) {
    const invite = ["host/main.ts", "invite", "kollegin@behoerde.example", role];
    execFile(process.execPath, invite, (error, stdout) => response.end(INVITATION.exec(stdout)?.[0] ?? error?.message));
    return;
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(mailHost.received.map(({ to, raw }) => ({ to, text: readText(raw) }))));
});
mailbox.listen(port + 1, "127.0.0.1").unref();

const { settings } = await startIdentityProvider({ returnAddress: `http://localhost:${port}/${PROVIDER_RETURN}` });

Object.assign(process.env, {
  PORT: String(port),
  DATA_FOLDER: dataFolder,
  SMTP_URL: mailHost.url,
  MAIL_FROM: "post@network.example",
  OIDC_ISSUER: settings.issuer,
  OIDC_CLIENT_ID: settings.clientId,
  OIDC_CLIENT_SECRET: settings.clientSecret,
});
process.argv = [...process.argv.slice(0, 2), "--sample"];
await import("../../scripts/run-host.ts");
