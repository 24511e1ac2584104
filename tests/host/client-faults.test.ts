import { expect, it } from "vitest";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { readProblem } from "../contract/read-answer.ts";
import { startTestHost } from "./start-test-host.ts";

it("counts what browsers report by kind, and logs its kind, screen and build, and no word sent with it", async () => {
  const host = await startTestHost({ environment: { MONITOR_PORT: "0" } });
  const send = (fault: object): Promise<Response> =>
    host.send(endpointPaths.clientFaults, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(fault),
    });
  const fault = { kind: "content-policy", route: "/contacts/{id}", version: "a1B2_c3-" };
  expect((await send(fault)).status).toBe(204);
  expect((await send({ ...fault, kind: "uncaught" })).status).toBe(204);
  expect((await send({ ...fault, kind: "uncaught" })).status).toBe(204);
  const wordy = [
    { ...fault, message: "kanarienvogel" },
    { ...fault, route: "/contacts/kanarienvogel" },
    { ...fault, kind: "kanarienvogel" },
    { ...fault, version: "kanarien vogel" },
    { ...fault, version: "kanarienvogel" },
  ];
  for (const each of wordy) await readProblem(await send(each), "invalid-body");
  const figures = await (await fetch(`http://127.0.0.1:${host.monitorPort}/metrics`)).text();
  expect(figures).toMatch(/^clearing_point_client_faults_content_policy 1$/m);
  expect(figures).toMatch(/^clearing_point_client_faults_uncaught 2$/m);
  expect(figures).toMatch(/^clearing_point_client_faults_file 0$/m);
  const logged = host.logged();
  expect(logged).toContain('"kind":"uncaught","route":"/contacts/{id}","version":"a1B2_c3-"');
  expect(logged).not.toContain("kanarien");
});
