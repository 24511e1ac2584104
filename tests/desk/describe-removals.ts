import { beforeEach, describe, expect, it } from "vitest";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import type { Database } from "../../host/database/database.ts";
import { correct } from "../contract/sample-enquiry.ts";
import { type Desk, type DeskBrowser, SITE, startDesk } from "./start-desk.ts";
import { act, actOnEntry, kindOf, listWork, readEntry, readStatus, readWork, submit } from "./work-browser.ts";

const KMI = { kind: "contact", id: "nwkmi1" } as const;
const CLEARING_POINT = { kind: "contact", id: "clear1" } as const;
const MAIL = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] } as const;
const removal = { ...correct(KMI, []), wish: "removal" as const };

/** What those who coordinate do about wishes that an entry be there no longer, whatever keeps them. */
export const describeRemovals = (name: string, open: () => Promise<Database>): void => {
  describe(`the wish that an entry be removed ${name}`, () => {
    let desk: Desk;
    let one: DeskBrowser;
    let wish: EnquiryReceipt;
    const statusOfEntry = async () => (await desk.fetch(new Request(`${SITE}/api/v1/contacts/nwkmi1`))).status;
    const remove = async (browser: DeskBrowser, reference: string, version?: number) => {
      const { removal: found } = await readWork(browser, reference);
      return act(browser, reference, { action: "remove", entryVersion: version ?? found?.version ?? -1 });
    };
    beforeEach(async () => {
      desk = await startDesk(await open());
      one = (await desk.enter({ roles: ["coordinator"] })).browser;
      wish = await submit(desk, removal);
    });

    it("is no correction at the desk, and needs no words", async () => {
      expect((await listWork(one))[0]).toMatchObject({ kind: "correction", wish: "removal" });
      expect(await readWork(one, wish.reference)).toMatchObject({
        proposal: null,
        enquiry: { request: { wish: "removal" } },
        removal: { name: "Polizeipräsidium Musterruhr", isHidden: false },
      });
      expect(await readStatus(desk, wish.token)).toMatchObject({ kind: "correction", wish: "removal" });
      await submit(desk, correct(KMI, [], "Das stimmt nicht."));
      const wishes = (await listWork(one)).map((each) => each.wish);
      expect(wishes.filter((each) => each === null)).toHaveLength(1);
    });

    it("hides the entry with one act, which its sender reads, and tells when it is back", async () => {
      expect((await remove(one, wish.reference)).status).toBe(200);
      expect(await statusOfEntry()).toBe(404);
      expect(await readStatus(desk, wish.token)).toMatchObject({ state: "accepted", entry: "removed" });
      expect((await readEntry(one, KMI)).revisions).toMatchObject([
        { act: "hide", by: "Koordination", wish: wish.reference },
      ]);
      const other = (await desk.enter({ roles: ["coordinator"] })).browser;
      await actOnEntry(one, KMI, { action: "put-back", reason: "Ein Irrtum." });
      expect(await readStatus(desk, wish.token)).toMatchObject({ entry: "removed" });
      expect((await actOnEntry(other, KMI, { action: "agree" })).status).toBe(200);
      expect(await readStatus(desk, wish.token)).toMatchObject({ state: "accepted", entry: "put-back" });
    });

    it("is done upon the version that was seen, once, and agreed to where it is hidden already", async () => {
      const other = await submit(desk, removal);
      expect(await kindOf(await remove(one, wish.reference, 99))).toBe("stale-version");
      expect(await statusOfEntry()).toBe(200);
      await actOnEntry(one, KMI, { action: "hide", reason: "Bedrohung" });
      expect((await readWork(one, wish.reference)).removal).toMatchObject({ isHidden: true });
      expect((await remove(one, wish.reference)).status).toBe(200);
      expect(await readStatus(desk, wish.token)).toMatchObject({ state: "accepted", entry: "removed" });
      expect((await remove(one, other.reference)).status).toBe(200);
      expect((await readEntry(one, KMI)).revisions.map((each) => each.act)).toEqual(["hide"]);
    });

    it("is never carried out with the Clearing Point's own entry, where every search ends, nor is that hidden", async () => {
      const { reference, token } = await submit(desk, { ...correct(CLEARING_POINT, []), wish: "removal" as const });
      expect((await readWork(one, reference)).removal).toMatchObject({ isHidden: false, isKept: true });
      expect((await readWork(one, wish.reference)).removal).toMatchObject({ isKept: false });
      expect(await kindOf(await remove(one, reference))).toBe("not-possible-now");
      expect(await readEntry(one, CLEARING_POINT)).toMatchObject({ isHidden: false, isKept: true, revisions: [] });
      const hidden = await actOnEntry(one, CLEARING_POINT, { action: "hide", reason: "Bedrohung" });
      expect(await kindOf(hidden)).toBe("not-possible-now");
      expect((await desk.fetch(new Request(`${SITE}/api/v1/contacts/clear1`))).status).toBe(200);
      await act(one, reference, { action: "decline", message: "Hier endet jede Suche." });
      expect(await readStatus(desk, token)).toMatchObject({ state: "declined" });
    });

    it("is for those alone who may hide the entry, and for no other correction", async () => {
      const elsewhere = (await desk.enter({ roles: ["land-coordinator"], lands: ["DE-BY"] })).browser;
      expect((await elsewhere.post(`/api/v1/desk/work/${wish.reference}/acts`, {})).status).not.toBe(200);
      const { reference } = await submit(desk, correct(KMI, [MAIL]));
      expect((await readWork(one, reference)).removal).toBeNull();
      expect(await kindOf(await remove(one, reference, 0))).toBe("not-possible-now");
      expect(await statusOfEntry()).toBe(200);
    });
  });
};
