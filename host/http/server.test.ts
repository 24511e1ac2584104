import { Agent, get } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { createLog } from "../log.ts";
import { createHostServer, FAREWELL_MS } from "./server.ts";

/** Longer than one turn of the event loop is to be. */
const AN_ANSWER_MS = 3;

const work = (): void => {
  const until = performance.now() + AN_ANSWER_MS;
  while (performance.now() < until);
};

const startServer = async () => {
  const server = createHostServer({
    answerApi: async () => {
      work();
      return new Response("done");
    },
    answerFile: (_, response) => response.end(),
    headers: {},
    log: createLog({ write: () => {} }),
  });
  const port = await server.listen(0, "127.0.0.1");
  return { ...server, url: `http://127.0.0.1:${port}/api/v1/contacts` };
};

const ask = (url: string, agent: Agent | false): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => response.resume().on("end", resolve)).on("error", reject);
  });

it("lets in who comes, however fast those who are in ask", async () => {
  const [inside, newcomers] = [40, 20];
  const { url, stop } = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: inside });
  let answers = 0;
  let isOver = false;
  const askOn = async (): Promise<void> => {
    await ask(url, agent);
    answers += 1;
    if (!isOver) await askOn();
  };
  const asking = Array.from({ length: inside }, askOn);
  onTestFinished(async () => {
    isOver = true;
    await Promise.all(asking);
    agent.destroy();
    await stop();
  });
  await expect.poll(() => answers).toBeGreaterThan(inside * 3);
  const before = answers;
  await Promise.all(Array.from({ length: newcomers }, () => ask(url, false)));
  // Each newcomer waits for those who asked before them; before, each waited for a round of all who were in.
  expect(answers - before).toBeLessThan((inside * newcomers) / 3);
});

it("takes everybody in who stands at the door in the moment it is shut", async () => {
  const { url, stop } = await startServer();
  const asking = new Promise<void>((resolve, reject) => {
    // Set before that of the server, so that it comes before it in the same turn: the system has made all of these
    // connections by then, and the server has taken none.
    setTimeout(() => {
      Promise.all(Array.from({ length: 20 }, () => ask(url, false))).then(() => resolve(), reject);
    }, FAREWELL_MS);
  });
  const stopping = stop();
  await asking;
  await stopping;
});
