import { expect, it } from "vitest";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { findEntry } from "./find-entry.ts";
import type { PublishStore, Revision } from "./publish-store.ts";

const RECORD = { at: "2026-06-15T10:00:00.000Z", by: "first", reason: "", approvedBy: null, reference: null } as const;

it("an entry put back between two readings is found as it stood at the first", async () => {
  const [row] = sampleContacts;
  if (row === undefined) throw new Error("no sample contact");
  const hide: Revision = { ...RECORD, act: "hide", version: 2, before: { ...row }, after: {} };
  const propose: Revision = { ...RECORD, act: "propose-put-back", version: 3, before: {}, after: {} };
  const putBack: Revision = { ...RECORD, act: "put-back", version: 4, before: {}, after: { ...row } };
  const store: Pick<PublishStore, "findEntry" | "listRevisions"> = {
    findEntry: async () => ({ version: 3, row: null }),
    listRevisions: async () => [putBack, propose, hide],
  };
  const found = await findEntry(store, { kind: "contact", id: row.id });
  expect(found).toMatchObject({ version: 3, row: null, shown: { id: row.id } });
  expect(found?.revisions.map(({ act }) => act)).toEqual(["propose-put-back", "hide"]);
});
