import { describe, expect, it } from "vitest";
import { LONGEST_SAID } from "../../contract/desk/letter.ts";
import { cleanReply } from "./clean-reply.ts";

const letter = {
  subject: "Anfrage ABCD 2345: in Bearbeitung",
  text: "Guten Tag,\n\nIhre Anfrage ist angekommen und liegt bei der Clearingstelle.\nhttps://network.example/enquiry/status\n",
};
const clean = (response: string) =>
  cleanReply(response, letter, ["m.yilmaz@moschee-bottrop.example", "post@network.example"]);

describe("what a mail host answered", () => {
  it.each([
    [
      "550 5.1.1 <m.yilmaz@moschee-bottrop.example>: Recipient address rejected",
      "550 5.1.1 …: Recipient address rejected",
    ],
    ["550 5.1.1 m.yilmaz@moschee-bottrop.example unknown", "550 5.1.1 … unknown"],
    ["550 No mailbox here named M.Yilmaz", "550 No mailbox here named …"],
    ["550 unrouteable domain moschee-bottrop.example (yilmaz)", "550 unrouteable domain … (…)"],
    ['554 5.7.1 "Anfrage ABCD 2345" looks like spam', "554 5.7.1 … looks like spam"],
    ["554 Subject: Anfrage ABCD 2345: in Bearbeitung", "554 Subject: …"],
    ["554 blocked: Ihre Anfrage ist angekommen und liegt bei uns", "554 blocked: … uns"],
    ["554 see https://spam.example/?to=m.yilmaz", "554 see …"],
    ["451 4.7.1\r\n451 Greylisted\u202e, come back", "451 4.7.1 451 Greylisted , come back"],
  ])("keeps codes and its own words alone: %s", (response, said) => {
    expect(clean(response)).toBe(said);
  });

  it("is bounded", () => {
    expect(clean(`550 ${"very ".repeat(500)}long`).length).toBe(LONGEST_SAID);
  });
});
