import { expect, test } from "vitest";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { areaThatTellsApart, isDutyNeeded } from "./told-apart.ts";

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

test("organisations of one name are told apart by their function, and nobody else is", () => {
  const schura = (id: string, name: string, role: "board" | "dialogue-officer") =>
    makeContact(id, { side: "muslim-organization", role, organization: { id: "org-schura", name } });
  const index = indexContacts([
    schura("first1", "Musterschura Hessen", "board"),
    schura("secon2", "Musterschura Hessen", "dialogue-officer"),
    schura("third3", "Musterschura Bremen", "board"),
  ]);
  const needed = [...index.ids].filter((id) => isDutyNeeded(index, index.positionById.get(id) ?? -1));
  expect(needed.toSorted()).toEqual(["first1", "secon2"]);
});
