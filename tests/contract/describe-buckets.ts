import { describe, expect, it } from "vitest";
import { BUCKETS, bucketOfHash } from "../../backend/enquiry/bucket.ts";
import { createEnquiryService } from "../../backend/enquiry/enquiry-service.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { Notice } from "../../backend/enquiry/notice.ts";
import { hashOf } from "../../backend/enquiry/secrets.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { Database } from "../../host/database/database.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import { testSealing } from "./database-store-kinds.ts";
import { noEntries } from "./no-entries.ts";
import { at, makePrompt, MONDAY } from "./open-service.ts";
import { sampleContacts } from "./sample-contacts.ts";
import { introduction, newKey, question } from "./sample-enquiry.ts";

const bucketOf = async (handle: string): Promise<number> => bucketOfHash(await hashOf(handle));

/** A service whose letters fail at first, so that each is sent again with another link. */
const openService = (enquiries: EnquiryStore) => {
  const sent: Notice[] = [];
  let isMailed = false;
  const bare = createEnquiryService({
    enquiries,
    contacts: createMemoryStore(sampleContacts),
    entries: noEntries,
    notify: async (notice) => {
      sent.push(notice);
      if (!isMailed) throw new Error("the mail host sleeps");
    },
    reportError: () => {},
  });
  const wake = (): void => {
    isMailed = true;
  };
  return { service: makePrompt(bare), deliver: bare.deliver, sent, wake };
};

/** Enquiries of which each was told of twice, and the introductions handed on. */
const makeEnquiries = async (enquiries: EnquiryStore) => {
  const { service, deliver, sent, wake } = openService(enquiries);
  const made: { readonly key: string; readonly reference: string; readonly token: string }[] = [];
  for (const submission of [question, introduction, question, introduction, introduction]) {
    const key = newKey();
    made.push({ key, ...(await service.submit(submission, key, MONDAY)) });
  }
  wake();
  await deliver(at("2026-06-16"));
  await service.handOnOverdue(at("2026-07-20"));
  const links = sent.flatMap((notice) =>
    "token" in notice && notice.token !== undefined ? [{ reference: notice.reference, token: notice.token }] : [],
  );
  return { service, made, links };
};

/** That every handle of an enquiry names one bucket, whatever the store keeps. */
export const describeHandles = (name: string, create: () => Promise<EnquiryStore>): void => {
  describe(`the handles of an enquiry ${name}`, () => {
    it("lie in the bucket of its key, the links of every letter among them", async () => {
      const { service, made, links } = await makeEnquiries(await create());
      for (const { key, reference, token } of made) {
        const bucket = await bucketOf(key);
        const opening = links.filter((link) => link.reference === reference).map((link) => link.token);
        // The letter that failed, the one that was sent, and for introductions the one to who had it next.
        expect(opening.length).toBeGreaterThanOrEqual(2);
        const handles = [reference, token, ...opening];
        expect(await Promise.all(handles.map(bucketOf))).toEqual(handles.map(() => bucket));
        for (const link of opening) expect((await service.readReceived(link, MONDAY)).reference).toBe(reference);
      }
      expect(links.length).toBeGreaterThan(2 * made.length);
    });
  });
};

/** The same in the rows of a database, and that what a handle names is enough to find them. */
export const describeBucketRows = (name: string, open: () => Promise<Database>): void => {
  describeHandles(name, async () => createEnquiryStore(await open(), testSealing));

  describe(`the rows of an enquiry ${name}`, () => {
    it("all say its bucket", async () => {
      const database = await open();
      const { made, links } = await makeEnquiries(createEnquiryStore(database, testSealing));
      const { kysely } = database;
      for (const { key, reference, token } of made) {
        const bucket = await bucketOf(key);
        const ofReference = { reference, bucket };
        const [enquiry, used] = [
          await kysely.selectFrom("enquiry").selectAll().where("reference", "=", reference).execute(),
          await kysely
            .selectFrom("submission_key")
            .selectAll()
            .where("key", "=", await hashOf(key))
            .execute(),
        ];
        expect(enquiry).toMatchObject([{ ...ofReference, token_hash: await hashOf(token) }]);
        expect(used).toMatchObject([{ bucket }]);
        const rows = [
          ...(await kysely.selectFrom("enquiry_receiver").selectAll().where("reference", "=", reference).execute()),
          ...(await kysely.selectFrom("outbox").selectAll().where("reference", "=", reference).execute()),
        ];
        expect(rows.length).toBeGreaterThan(links.filter((link) => link.reference === reference).length);
        for (const row of rows) expect(row).toMatchObject(ofReference);
      }
    });

    it("are found in whatever bucket they lie, as all do that are older than buckets, and none where there are none", async () => {
      const database = await open();
      const store = createEnquiryStore(database, testSealing);
      const { made, links } = await makeEnquiries(store);
      const [{ key, reference, token } = { key: "", reference: "", token: "" }] = made;
      const link = links.find((each) => each.reference === reference)?.token ?? "";
      const find = async () => ({
        key: await store.findKey(await hashOf(key), MONDAY.now),
        token: await store.findByToken(await hashOf(token)),
        reference: await store.findByReference(reference),
        link: await store.findByReceiver(await hashOf(link)),
      });
      const found = await find();
      for (const bucket of [((await bucketOf(key)) + 1) % BUCKETS, null]) {
        for (const table of ["enquiry", "enquiry_receiver", "submission_key", "outbox"] as const) {
          await database.kysely.updateTable(table).set({ bucket }).execute();
        }
        expect(await find()).toEqual(found);
      }
      await database.kysely.deleteFrom("enquiry").execute();
      expect(await find()).toEqual({ key: found.key, token: null, reference: null, link: null });
    });
  });
};
