import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import { contactId } from "../../tests/contract/sample-contacts.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { findFirstResponsible, toChainSearch } from "./find-first-responsible.ts";

const today = new Date("2026-06-15T10:00:00Z");
const bottrop = { key: "05512000", name: "Bottrop", lon: 6.93, lat: 51.52 };

const police = (id: string, code: string, changes: Partial<Omit<Contact, "id" | "organization">> = {}): Contact =>
  makeContact(id, {
    side: "security-authority",
    role: "liaison-officer",
    serviceAreas: [{ code, name: code }],
    topics: ["threats"],
    ...changes,
  });
const coordinator = makeContact("clearing", {
  side: "clearing-point",
  role: "coordination",
  serviceAreas: [{ code: "DE", name: "Deutschland" }],
});

const first = (contacts: readonly Contact[]) => {
  const index = indexContacts([...contacts, coordinator]);
  const found = findFirstResponsible(index, { side: "security-authority", topic: "threats", land: "DE-NW" }, today);
  return found && { id: index.ids[found.position], level: found.level, isStandIn: found.isStandIn };
};

describe("who is to be asked first", () => {
  it.each([
    ["who serves the whole Land", [police("federal", "DE"), police("whole", "05"), makeContact("mosque")], "whole"],
    [
      "the next level when nobody answers here",
      [police("federal", "DE"), police("whole", "05", { state: "vacant" })],
      "federal",
    ],
    ["who has the topic", [police("federal", "DE"), police("whole", "05", { topics: ["youth"] })], "federal"],
    ["the Clearing Point when there is nobody", [police("other", "06")], "clearing"],
  ])("is %s", (_, contacts, id) => {
    expect(first(contacts)?.id).toBe(id);
  });

  it("is the stand-in of a function nobody fills", () => {
    const vacant = police("whole", "05", { state: "vacant", deputy: contactId("deputy") });
    const deputy = police("deputy", "06");
    expect(first([vacant, deputy])).toMatchObject({ id: "deputy", isStandIn: true });
  });

  it.each([
    ["who serves all of it", [police("part", "05512"), police("whole", "05"), police("federal", "DE")], "whole"],
    ["else who serves a part of it", [police("part", "05512"), police("federal", "DE")], "part"],
  ])("is for a Land %s", (_, contacts, id) => {
    const index = indexContacts([...contacts, coordinator]);
    const found = findFirstResponsible(index, { side: "security-authority", topic: "threats", land: "DE-NW" }, today);
    expect(index.ids[found?.position ?? -1]).toBe(id);
  });
});

it("names the side, the topic and where in the directory's own words", () => {
  expect(toChainSearch({ side: "security-authority", topic: "threats", place: bottrop })).toBe(
    "?side=security-authority&topic=threats&place=05512000",
  );
  expect(toChainSearch({ side: "muslim-organization", topic: null, land: "DE-NW" })).toBe(
    "?side=muslim-organization&land=DE-NW",
  );
});
