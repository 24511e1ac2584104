import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Measured } from "./answer-rates.ts";

// What there would be without any of ours: hono, its server, and the bytes that are answered.
const answers = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as readonly Measured[];
const byAddress = new Map(
  answers.map(({ path, headers, body }) => [path, { headers, bytes: Buffer.from(body, "base64") }]),
);

const app = new Hono();
app.get("*", (context) => {
  const { pathname, search } = new URL(context.req.url);
  const answer = byAddress.get(pathname + search);
  return answer === undefined ? context.notFound() : context.body(answer.bytes, 200, answer.headers);
});
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  console.log(JSON.stringify({ port, msg: "listening" }));
});
