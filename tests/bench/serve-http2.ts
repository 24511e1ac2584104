import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as ask } from "node:http";
import { constants, createSecureServer, type IncomingHttpHeaders } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key and a certificate for this machine, which nobody keeps. */
const makeCertificate = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  try {
    const subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes"];
    const files = ["-keyout", key, "-out", certificate];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", ...subject, ...files], { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(certificate) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What belongs to one connection, and is not handed on. */
const OF_A_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding", "host"]);

const handOn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":") && !OF_A_CONNECTION.has(name)));

/** Stands before a server of this machine as the proxy of an installation does: TLS and HTTP/2, nothing else changed. */
export const serveHttp2 = async (
  target: string,
  port = 0,
): Promise<{ readonly origin: string; readonly close: () => void }> => {
  const server = createSecureServer({ ...makeCertificate(), allowHTTP1: true });
  server.on("request", (request, response) => {
    const headers = { ...handOn(request.headers), host: request.authority, "x-forwarded-proto": "https" };
    const asked = ask(new URL(request.url, target), { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? constants.HTTP_STATUS_BAD_GATEWAY, handOn(answer.headers));
      answer.pipe(response);
    });
    asked.on("error", (error) => response.stream.destroy(error));
    request.pipe(asked);
  });
  // A page that is left takes its connection with it.
  server.on("sessionError", () => {});
  const sessions = new Set<{ readonly destroy: () => void }>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => {});
    session.once("close", () => sessions.delete(session));
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `https://localhost:${address.port}`,
    close: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
};
