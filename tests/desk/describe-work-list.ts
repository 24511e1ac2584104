import { beforeEach, describe, expect, it } from "vitest";
import type { WorkView } from "../../contract/desk/work.ts";
import type { Database } from "../../host/database/database.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { correct, introduction, newKey, question, submissions } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, startDesk } from "./start-desk.ts";
import { act, actOnEntry, kindOf, listWork, readStatus, readWork, submit, workPath } from "./work-browser.ts";

const A_DAY_IN_MINUTES = 24 * 60;

/** What those who coordinate do with enquiries, whatever keeps them. */
export const describeWorkList = (name: string, open: () => Promise<Database>): void => {
  describe(`the work list ${name}`, () => {
    let database: Database;
    let desk: Desk;
    let one: DeskBrowser;
    let other: DeskBrowser;
    beforeEach(async () => {
      database = await open();
      desk = await startDesk(database);
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      other = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it("has everything open, what is overdue first, and says what it is about", async () => {
      const old = await submit(desk, question);
      desk.pass(20 * A_DAY_IN_MINUTES);
      await desk.jobs.handOnOverdue();
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      for (const submission of submissions) await submit(desk, submission);
      const items = await listWork(one);
      expect(items).toHaveLength(submissions.length + 1);
      expect(items.map(({ isOverdue }) => isOverdue)).toEqual([true, ...submissions.map(() => false)]);
      expect(items[0]?.reference).toBe(old.reference);
      const byKind = new Map(items.map((item) => [item.kind, item]));
      expect(byKind.get("correction")).toMatchObject({ land: "DE-NW", subject: expect.stringMatching(/\S/) });
      expect(byKind.get("suggestion")).toMatchObject({ land: null, subject: "Runder Tisch" });
      expect(byKind.get("introduction")).toMatchObject({ land: "DE-NW" });
      expect(byKind.get("expert-request")).toMatchObject({ land: "DE-NW" });
    });

    it("calls what it is about by its name, of whatever kind, and also once it is hidden", async () => {
      const about = { kind: "project", id: "doors" } as const;
      const project = await submit(desk, correct(about, [], "Das stimmt nicht mehr."));
      expect((await readWork(one, project.reference)).item).toMatchObject({ subject: "Türen üben", land: "DE-NW" });

      const wish = { ...correct({ kind: "contact", id: "nwkmi1" }, []), wish: "removal" as const };
      const removal = await submit(desk, wish);
      const { item } = await readWork(one, removal.reference);
      await actOnEntry(one, { kind: "contact", id: "nwkmi1" }, { action: "hide", reason: "Bedrohung" });
      expect((await readWork(one, removal.reference)).item).toMatchObject({ subject: item.subject, land: "DE-NW" });
    });

    it("gives what two take at once to one of them, and tells the other who has it", async () => {
      const { reference, token } = await submit(desk, question);
      const { version } = await readWork(one, reference);
      const tries = await Promise.all(
        [one, other].map((each) => act(each, reference, { action: "take" }, { version })),
      );
      expect(tries.map(({ status }) => status).filter((status) => status !== 412)).toEqual([200]);
      const late = tries.find(({ status }) => status === 412) ?? Response.error();
      const { current } = (await late.json()) as { current: WorkView };
      expect(current.item.taker).toEqual({ name: "Koordination", isMe: false });
      expect((await readStatus(desk, token)).state).toBe("in-progress");
      const [loser] = tries[0]?.status === 412 ? [one] : [other];
      expect((await readWork(loser ?? one, reference)).enquiry.actions).toEqual([]);
      expect(await kindOf(await act(loser ?? one, reference, { action: "answer", text: "Zu spät." }))).toBe(
        "not-possible-now",
      );
    });

    it("is answered, and the sender reads it; given back, another may take it", async () => {
      const { reference, token } = await submit(desk, question);
      await act(one, reference, { action: "take" });
      expect((await listWork(one))[0]?.taker).toEqual({ name: "Koordination", isMe: true });
      expect((await act(one, reference, { action: "give-back" })).status).toBe(200);
      expect((await act(other, reference, { action: "take" })).status).toBe(200);
      expect((await act(other, reference, { action: "answer", text: "Die Beratungsstelle." })).status).toBe(200);
      expect(await readStatus(desk, token)).toMatchObject({ state: "answered", answer: "Die Beratungsstelle." });
      expect(await listWork(one)).toEqual([]);
      expect((await readWork(one, reference)).canTake).toBe(false);
    });

    it("does once what is sent twice, and nothing without the version or upon another one", async () => {
      const { reference } = await submit(desk, question);
      const { version } = await readWork(one, reference);
      const key = newKey();
      const answer = { action: "answer", text: "Die Beratungsstelle." };
      const first = await act(one, reference, answer, { version, key });
      const again = await act(one, reference, answer, { version, key });
      expect([first.status, again.status]).toEqual([200, 200]);
      expect((await one.post(workPath(reference), answer, { "Idempotency-Key": newKey() })).status).toBe(428);
      expect(await kindOf(await act(one, reference, answer, { version }))).toBe("stale-version");
    });

    it("shows a Land's coordinator what is about that Land, and nothing else", async () => {
      const elsewhere = await submit(desk, question);
      const here = await submit(desk, submissions.find(({ kind }) => kind === "correction") ?? question);
      const ofLand = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] })).browser;
      const ofOther = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      expect((await listWork(ofLand)).map(({ reference }) => reference)).toEqual([here.reference]);
      expect(await listWork(ofOther)).toEqual([]);
      // A number says nothing of whether it exists: another Land's is answered as none is.
      const [others, nobodys] = await Promise.all(
        [elsewhere.reference, "ABCD2345"].map((reference) => ofLand.send(workPath(reference))),
      );
      expect([others?.status, nobodys?.status]).toEqual([404, 404]);
      expect(await others?.text()).toBe(await nobodys?.text());
      const { version } = await readWork(one, here.reference);
      expect((await act(ofOther, here.reference, { action: "take" }, { version })).status).toBe(404);
      expect((await act(ofLand, here.reference, { action: "take" }, { version })).status).toBe(200);
    });

    it("keeps what was written to a contact from who only coordinates, and answers nothing in its place", async () => {
      const { reference } = await submit(desk, introduction);
      const view = await readWork(one, reference);
      // Whether whoever asked gets a letter about it depends on the host.
      expect(view).toMatchObject({ canMail: true });
      expect(view.enquiry).not.toHaveProperty("request");
      expect(JSON.stringify(view)).not.toContain(introduction.text);
      expect(await kindOf(await act(one, reference, { action: "decline" }))).toBe("not-possible-now");
    });

    it("sends the contact another link for the one that was lost, and none for what lies here", async () => {
      const { reference } = await submit(desk, introduction);
      const before = await database.kysely.selectFrom("outbox").selectAll().execute();
      expect((await readWork(one, reference)).canSendLink).toBe(true);
      expect((await act(one, reference, { action: "send-link" })).status).toBe(200);
      const after = await database.kysely.selectFrom("outbox").selectAll().execute();
      const added = after.filter(({ id }) => !before.some((each) => each.id === id));
      expect(added.map(({ notice }) => JSON.parse(notice) as unknown)).toMatchObject([
        { to: "receiver", contact: introduction.contact, hasLink: true },
      ]);
      const ours = await submit(desk, question);
      expect((await readWork(one, ours.reference)).canSendLink).toBe(false);
      expect(await kindOf(await act(one, ours.reference, { action: "send-link" }))).toBe("not-possible-now");
    });

    const me = async (browser: DeskBrowser): Promise<string> => (await browser.whoAmI())?.id ?? "";

    it("is given to a colleague, who has it then; of two who give it at once one is told", async () => {
      const { reference, token } = await submit(desk, question);
      const third = (await desk.enter({ roles: ["coordinator"] })).browser;
      const { version, colleagues } = await readWork(one, reference);
      expect(colleagues).toHaveLength(3);
      const tries = await Promise.all([
        act(one, reference, { action: "hand-to", account: await me(other) }, { version }),
        act(other, reference, { action: "hand-to", account: await me(third) }, { version }),
      ]);
      expect(tries.map(({ status }) => status).toSorted((low, high) => low - high)).toEqual([200, 412]);
      const winner = tries[0]?.status === 200 ? other : third;
      expect((await readWork(winner, reference)).item.taker?.isMe).toBe(true);
      expect((await readStatus(desk, token)).state).toBe("in-progress");
      expect((await readWork(one, reference)).enquiry.actions).toEqual([]);
    });

    it("is given to who can do it alone, and back from somebody absent by a coordinator alone", async () => {
      const correction = submissions.find(({ kind }) => kind === "correction") ?? question;
      const { reference } = await submit(desk, correction);
      const ofLand = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-NW"] })).browser;
      const ofOther = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] })).browser;
      const administrator = (await desk.enter({ roles: ["administrator"] })).browser;
      for (const nobody of [await me(ofOther), await me(administrator), "nobody"]) {
        expect(await kindOf(await act(one, reference, { action: "hand-to", account: nobody }))).toBe(
          "not-possible-now",
        );
      }
      expect((await act(one, reference, { action: "hand-to", account: await me(ofLand) })).status).toBe(200);
      expect((await act(ofLand, reference, { action: "hand-to", account: await me(other) })).status).toBe(200);
      expect((await readWork(ofLand, reference)).colleagues).toEqual([]);
      expect(await kindOf(await act(ofLand, reference, { action: "hand-to", account: await me(ofLand) }))).toBe(
        "not-possible-now",
      );
      expect((await act(one, reference, { action: "hand-to", account: await me(one) })).status).toBe(200);
      expect((await readWork(one, reference)).item.taker?.isMe).toBe(true);
    });

    it("is free again when who had taken it is gone", async () => {
      const { reference } = await submit(desk, question);
      await act(other, reference, { action: "take" });
      expect((await readWork(one, reference)).canTake).toBe(false);
      const gone = await me(other);
      // Nobody could be lowered but for another administrator.
      await desk.enter({ roles: ["administrator"] });
      const account = (await desk.accounts.list()).find(({ id }) => id === gone);
      if (account === undefined) throw new Error("there is no such account");
      const by = { by: "host", now: desk.now() };
      expect(await desk.accounts.change({ ...account, state: "locked" }, by)).toBe("done");
      expect((await listWork(one))[0]?.taker).toBeNull();
      expect((await act(one, reference, { action: "answer", text: "Die Beratungsstelle." })).status).toBe(200);
    });

    it("goes to another contact from the list, whoever has lost the link", async () => {
      const { reference, token } = await submit(desk, introduction);
      const { passOn } = await readWork(one, reference);
      expect(passOn).toEqual({ asked: introduction.contact, holder: introduction.contact });
      const clearingPoint = sampleContacts.find(({ side }) => side === "clearing-point")?.id;
      expect((await act(one, reference, { action: "pass-on", contact: introduction.contact })).status).toBe(422);
      expect((await act(one, reference, { action: "pass-on", contact: clearingPoint })).status).toBe(200);
      expect(await readStatus(desk, token)).toMatchObject({
        state: "passed-on",
        introduction: { holder: { contact: clearingPoint } },
      });
      // Here it is read and answered.
      const view = await readWork(one, reference);
      expect(view.enquiry.request?.text).toBe(introduction.text);
      expect((await act(one, reference, { action: "decline", message: "Leider nicht." })).status).toBe(200);
      expect((await readWork(one, reference)).passOn).toBeNull();
    });

    it("writes every act into the audit with it, and none that was refused", async () => {
      const { reference } = await submit(desk, question);
      await act(one, reference, { action: "take" });
      await act(other, reference, { action: "take" });
      await act(one, reference, { action: "answer", text: "Die Beratungsstelle." });
      const rows = await database.kysely.selectFrom("audit").select(["act", "object"]).orderBy("seq").execute();
      expect(rows.filter(({ object }) => object === `enquiry ${reference}`).map((row) => row.act)).toEqual([
        "take",
        "answer",
      ]);
    });
  });
};
