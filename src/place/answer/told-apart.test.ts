import { expect, test } from "vitest";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { areaThatTellsApart } from "./told-apart.ts";

const officer = (id: string, name: string, code: string) =>
  makeContact(id, {
    side: "security-authority",
    role: "recruitment-adviser",
    organization: { id: `org-${id}`, name, kind: "police-authority" },
    serviceAreas: [{ code, name: `Gebiet ${code}` }],
  });

test("the same function of one office is told apart by its area, and nobody else is", () => {
  const index = indexContacts([
    officer("frei", "Landespolizei", "083"),
    officer("tueb", "Landespolizei", "084"),
    officer("bay1", "Polizei Bayern", "091"),
  ]);
  const areas = ["frei", "tueb", "bay1"].map((id) =>
    areaThatTellsApart(
      index,
      index.ids.findIndex((known) => known === id),
    ),
  );
  expect(areas).toEqual(["Gebiet 083", "Gebiet 084", null]);
});
