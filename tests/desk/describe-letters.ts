import { beforeEach, describe, expect, it } from "vitest";
import { NoticeRefusedError, type Notify } from "../../backend/enquiry/notice.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { FailedLetter, FailedLetters, LetterAct } from "../../contract/desk/letter.ts";
import type { Database } from "../../host/database/database.ts";
import { introduction, question, submissions } from "../contract/sample-enquiry.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { type Desk, type DeskBrowser, startDesk } from "./start-desk.ts";
import { act, kindOf, submit } from "./work-browser.ts";

const SAID = "550 5.1.1 …: Recipient address rejected";
const listLetters = async (browser: DeskBrowser): Promise<readonly FailedLetter[]> =>
  ((await (await browser.send(deskPaths.letters)).json()) as FailedLetters).letters;
const settle = (browser: DeskBrowser, id: string, action: LetterAct["action"]): Promise<Response> =>
  browser.post(deskPaths.letterActs.replace("{id}", id), { action });

/** What those who coordinate do with letters that failed, whatever keeps them. */
export const describeLetters = (name: string, open: () => Promise<Database>): void => {
  describe(`letters that failed ${name}`, () => {
    let database: Database;
    let desk: Desk;
    let one: DeskBrowser;
    let isRefusing: boolean;
    beforeEach(async () => {
      database = await open();
      isRefusing = true;
      const notify: Notify = async () => {
        if (isRefusing) throw new NoticeRefusedError("refused", { fault: "refused", said: SAID });
      };
      desk = await startDesk(database, sampleContacts, notify);
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it("lie there with what the mail host said, for whom and about what", async () => {
      const { reference } = await submit(desk, introduction);
      await desk.jobs.deliver();
      const asked = sampleContacts.find(({ id }) => id === introduction.contact);
      expect(await listLetters(one)).toMatchObject([
        {
          reference,
          to: "receiver",
          name: asked?.organization.name,
          failure: { fault: "refused", said: SAID },
          triedAgainAt: null,
        },
      ]);
    });

    it("tell where they were to go as far as the account sees it elsewhere, and never of who asks for an introduction", async () => {
      await submit(desk, introduction);
      const asked = await submit(desk, { ...question, replyAddress: "frage@verein.example" });
      isRefusing = false;
      await desk.jobs.deliver();
      isRefusing = true;
      await act(one, asked.reference, { action: "answer", text: "Die Beratungsstelle." });
      await desk.jobs.deliver();
      expect(await listLetters(one)).toMatchObject([{ to: "sender", address: "frage@verein.example" }]);
      await act(one, (await submit(desk, introduction)).reference, { action: "send-link" });
      await desk.jobs.deliver();
      const letters = await listLetters(one);
      const hidden = letters.filter(({ kind }) => kind === "introduction");
      expect(hidden.length).toBeGreaterThan(0);
      expect(JSON.stringify(hidden)).not.toContain(introduction.replyAddress);
    });

    it("are a Land's coordinator's where they are about that Land", async () => {
      await submit(desk, question);
      const here = await submit(desk, submissions.find(({ kind }) => kind === "correction") ?? question);
      await desk.jobs.deliver();
      const ofLand = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] })).browser;
      const ofOther = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      expect((await listLetters(ofLand)).map(({ reference }) => reference)).toEqual([here.reference]);
      expect(await listLetters(ofOther)).toEqual([]);
      const [letter] = await listLetters(ofLand);
      expect((await settle(ofOther, letter?.id ?? "", "close")).status).toBe(404);
    });

    it("go once more, or are closed; the second who sees to it is told", async () => {
      await submit(desk, question);
      await desk.jobs.deliver();
      const [{ id } = { id: "" }] = await listLetters(one);
      isRefusing = false;
      const other = (await desk.enter({ roles: ["coordinator"] })).browser;
      const tries = await Promise.all([settle(one, id, "send-again"), settle(other, id, "send-again")]);
      expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
      const late = tries.find(({ ok }) => !ok) ?? Response.error();
      expect(["not-found", "not-possible-now"]).toContain(await kindOf(late));
      expect(await desk.jobs.deliver()).toBe(1);
      expect(await listLetters(one)).toEqual([]);

      isRefusing = true;
      await submit(desk, question);
      await desk.jobs.deliver();
      const [second] = await listLetters(one);
      expect((await settle(one, second?.id ?? "", "close")).status).toBe(200);
      expect(await listLetters(one)).toEqual([]);
      isRefusing = false;
      expect(await desk.jobs.deliver()).toBe(0);
      const acts = await database.kysely.selectFrom("audit").select(["act", "object"]).orderBy("seq").execute();
      expect(acts.filter(({ object }) => object.startsWith("letter "))).toEqual([
        { act: "send-again", object: `letter ${id}` },
        { act: "close-letter", object: `letter ${second?.id}` },
      ]);
    });
  });
};
