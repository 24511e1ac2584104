import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { mailCases, phoneCases, webCases } from "../../tests/contract/written-cases.ts";
import {
  EMAIL_PATTERN,
  EXTENDED_PHONE_PATTERN,
  isWebAddress,
  tidyEmail,
  tidyWebAddress,
  toPlainSigns,
} from "./channel.ts";
import { loadPhoneRules, splitPhone, tidyPhone } from "./phone.ts";
import { isReplyAddress, tidyReplyAddress } from "../enquiry/reply-address.ts";

/** Pieces of what people paste, and of what would be smuggled in. */
const written = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        ..."max @ example.de . , < > mailto: E-Mail: %40 ? +49 0221 4710 123 (0) – / Tel. tel: ;ext= App. 12 ٠٨٩ ８ https:// : \\".split(
          " ",
        ),
        " ",
        "\n",
        "\u0000",
        "\ud800",
        "\u202a",
        "\u200f",
      ),
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(""));

/** One mailbox or one number, said in another way than the contract does. */
const ONE_ADDRESS = /^(?:[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[\p{L}\p{M}\p{Nd}.-]+|\+[1-9]\d{6,14}(?:;ext=\d{1,7})?)$/u;

const isEmail = (text: string): boolean => EMAIL_PATTERN.test(text);
const isPhone = (text: string): boolean => EXTENDED_PHONE_PATTERN.test(text);

const tidiers = [
  ["signs", toPlainSigns],
  ["a mail address", tidyEmail],
  ["a phone number", tidyPhone],
  ["a reply address", tidyReplyAddress],
  ["a web address", tidyWebAddress],
] as const;

describe("a channel", () => {
  beforeAll(loadPhoneRules);

  it.each(mailCases)("of mail is kept as it is understood: %j → %j", (typed, kept) => {
    for (const tidy of [tidyEmail, tidyReplyAddress]) {
      const tidied = tidy(typed);
      expect(isEmail(tidied) ? tidied : null).toBe(kept);
    }
    expect(isReplyAddress(tidyReplyAddress(typed))).toBe(kept !== null);
  });

  it.each(phoneCases)("to be called is kept as it is understood: %j → %j", (typed, kept) => {
    for (const tidy of [tidyPhone, tidyReplyAddress]) {
      const tidied = tidy(typed);
      expect(isPhone(tidied) ? tidied : null).toBe(kept);
    }
    expect(isReplyAddress(tidyReplyAddress(typed))).toBe(kept !== null);
  });

  it.each(webCases)("of the web is kept as it is understood: %j → %j", (typed, kept) => {
    const tidied = tidyWebAddress(typed);
    expect(isWebAddress(tidied) ? tidied : null).toBe(kept);
  });

  it.each(tidiers)("that was tidied is tidy: %s", (_, tidy) => {
    fc.assert(
      fc.property(written, (typed) => {
        const tidied = tidy(typed);
        expect(tidy(tidied)).toBe(tidied);
      }),
      { numRuns: 2_000 },
    );
  });

  it("that is taken is one address, one number or one page, and nothing besides", () => {
    fc.assert(
      fc.property(written, (typed) => {
        const reply = tidyReplyAddress(typed);
        expect(!isReplyAddress(reply) || ONE_ADDRESS.test(reply)).toBe(true);
        const page = tidyWebAddress(typed);
        const { username, password } = new URL(isWebAddress(page) ? page : "https://verein.example");
        expect([username, password]).toEqual(["", ""]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["+492214710123", { number: "+492214710123" }],
    ["+492214710123;ext=12", { number: "+492214710123", extension: "12" }],
    ["max@example.de", null],
  ])("to be called has a number, and may have an extension: %s", (kept, parts) => {
    expect(splitPhone(kept)).toEqual(parts);
  });
});
