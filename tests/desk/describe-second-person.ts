import { beforeEach, describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import type { Database } from "../../host/database/database.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, startDesk } from "./start-desk.ts";
import { act, apply, kindOf, listWork, readEntry, readPublic, readStatus, readWork, submit } from "./work-browser.ts";

/** What of a correction takes two, whatever keeps it. */
export const describeSecondPerson = (name: string, open: () => Promise<Database>): void => {
  describe(`a correction that takes two ${name}`, () => {
    let desk: Desk;
    let one: DeskBrowser;
    let other: DeskBrowser;
    const readContact = (id: string) => readPublic<Contact>(desk, `/api/v1/contacts/${id}`);
    beforeEach(async () => {
      desk = await startDesk(await open());
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      other = (await desk.enter({ roles: ["coordinator"] })).browser;
    });

    it("waits for a second person where a sensitive field gets its first value; nobody is their own", async () => {
      const phones: FieldChange = { field: "phones", from: [], to: ["+493023125009"] };
      const { reference, token } = await submit(desk, correct({ kind: "contact", id: "nwlan1" }, [phones]));
      expect((await readWork(one, reference)).proposal?.needsSecond).toBe(true);
      await apply(one, reference, "Danke.");
      expect(await readContact("nwlan1")).not.toHaveProperty("phones");
      expect(await readStatus(desk, token)).toMatchObject({ state: "in-progress", entry: "waiting" });
      expect((await listWork(other))[0]?.proposer).toEqual({ name: "Koordination", isMe: false });
      expect((await readWork(one, reference)).canApply).toBe(false);
      expect(await kindOf(await apply(one, reference))).toBe("not-possible-now");
      expect((await apply(other, reference)).status).toBe(200);
      expect((await readContact("nwlan1")).phones).toEqual([{ number: "+493023125009" }]);
      expect(await readStatus(desk, token)).toMatchObject({ state: "accepted", entry: "changed", answer: "Danke." });
      expect((await readEntry(one, { kind: "contact", id: "nwlan1" })).revisions[0]).toMatchObject({
        by: "Koordination",
        second: "Koordination",
      });
    });

    it("shows who agrees next what the sender will read, who else can agree, and lets them change it", async () => {
      const phones: FieldChange = { field: "phones", from: [], to: ["+493023125009"] };
      const { reference, token } = await submit(desk, correct({ kind: "contact", id: "nwlan1" }, [phones]));
      await desk.enter({ roles: ["land-coordinator"], lands: ["DE-HE"] });
      expect((await readWork(one, reference)).proposal).toMatchObject({ seconds: ["Koordination"], canAgree: true });
      await apply(one, reference, "Danke, das war falsch.");
      const mine = await readWork(one, reference);
      expect(mine.proposal).toMatchObject({ message: "Danke, das war falsch.", canAgree: false });
      // Taken by who has agreed, nobody else could agree.
      expect([mine.canTake, mine.colleagues.length]).toEqual([false, 1]);
      expect(await kindOf(await act(one, reference, { action: "take" }))).toBe("not-possible-now");
      expect((await readWork(other, reference)).proposal).toMatchObject({
        message: "Danke, das war falsch.",
        canAgree: true,
      });
      expect((await apply(other, reference, "Danke.")).status).toBe(200);
      expect(await readStatus(desk, token)).toMatchObject({ entry: "changed", answer: "Danke." });
    });

    it("tells the sender nothing where who agrees next takes the words out", async () => {
      const phones: FieldChange = { field: "phones", from: [], to: ["+493023125009"] };
      const { reference, token } = await submit(desk, correct({ kind: "contact", id: "nwlan1" }, [phones]));
      await apply(one, reference, "Danke, Herr Muster.");
      expect((await apply(other, reference, "")).status).toBe(200);
      expect(await readStatus(desk, token)).not.toHaveProperty("answer");
    });
  });
};
