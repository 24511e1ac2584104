import { expect, test } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { NO_FILTER } from "../contact/contact-filter.ts";
import type { Contact } from "../contact/contact.ts";
import type { OrganizationKind } from "../lists/organization-kind.ts";
import { rankUse } from "./rank-use.ts";

const phones = [{ number: "+493023125000" }];
const of = (kind: OrganizationKind) => ({ side: "muslim-organization", organization: { kind } }) as const;

/** The ids in the order of use. */
const sortByUse = (contacts: readonly Contact[], topics: (typeof NO_FILTER)["topics"] = []): readonly string[] => {
  const index = indexContacts(contacts);
  const rankOf = (id: string): number =>
    rankUse(index, index.positionById.get(id as Contact["id"]) ?? -1, { ...NO_FILTER, topics });
  return index.ids.toSorted((one, other) => rankOf(one) - rankOf(other));
};

const contacts = [
  makeContact("silent1", { ...of("mosque-association"), role: "board" }),
  makeContact("youth1", { ...of("youth-organization"), role: "board", phones }),
  makeContact("mail1", { ...of("mosque-association"), role: "board", email: "vorstand@moschee.example" }),
  makeContact("dialogue1", { ...of("mosque-association"), role: "dialogue-officer", phones }),
  makeContact("board1", { ...of("mosque-association"), role: "board", phones }),
];

test("whoever speaks for a whole community and has a number comes first, whoever cannot be reached last", () => {
  expect(sortByUse(contacts)).toEqual(["board1", "dialogue1", "mail1", "youth1", "silent1"]);
});

test("where a topic is asked about, a group for one audience is asked like the others", () => {
  const order = sortByUse(contacts, ["youth"]);
  expect(order.indexOf("youth1")).toBeLessThan(order.indexOf("dialogue1"));
});
