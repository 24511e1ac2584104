import { expect, it } from "vitest";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { withoutRevision } from "./entry-view.ts";
import type { FoundEntry } from "./find-entry.ts";
import type { Revision } from "./publish-store.ts";

it("what was taken out of an entry and nothing else comes back by undoing", () => {
  const whole = sampleContacts.find(({ url }) => url !== undefined);
  if (whole === undefined) throw new Error("no sample contact has an address");
  const { url, ...row } = whole;
  const revision: Revision = {
    act: "change",
    version: 2,
    at: "2026-06-15T10:00:00.000Z",
    by: "first",
    reason: "",
    approvedBy: null,
    reference: null,
    before: { url },
    after: {},
  };
  const about = { kind: "contact", id: row.id } as const;
  const found: FoundEntry = { about, key: about, version: 2, row, shown: row, revisions: [revision] };
  expect(withoutRevision(found, revision)?.target).toMatchObject({ url });
  expect(withoutRevision({ ...found, row: whole, shown: whole }, revision)).toBeNull();
});
