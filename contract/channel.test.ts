import { describe, expect, it } from "vitest";
import { completeWebAddress, isReplyAddress, tidyReplyAddress, toE164 } from "./channel.ts";

describe("a reply address", () => {
  it.each([
    ["mailto:vorstand@verein.example", "vorstand@verein.example"],
    [" MAILTO:vorstand@verein.example?subject=Hallo ", "vorstand@verein.example"],
    ["٠٨٩ ٩٩٩٩٨٩١٠", "089 99998910"],
    ["۰۸۹ ۹۹۹۹۸۹۱۰", "089 99998910"],
    ["tel:+49 89 99998910", "+49 89 99998910"],
    ["vor.stand@mail.verein.example", "vor.stand@mail.verein.example"],
  ])("is written its one way: %s", (typed, tidy) => {
    expect(tidyReplyAddress(typed)).toBe(tidy);
    expect(isReplyAddress(tidy)).toBe(true);
  });

  it.each(["foo@bar..de", "foo@bar", ".foo@bar.de", "foo.@bar.de", "a b@bar.de", "am Telefon", "12", ""])(
    "is not %j",
    (typed) => {
      expect(isReplyAddress(tidyReplyAddress(typed))).toBe(false);
    },
  );
});

describe("a phone number", () => {
  it.each([
    ["089 99998910", "+498999998910"],
    ["+49 (0)89 / 99998-910", "+498999998910"],
    ["0049 89 99998910", "+498999998910"],
    ["\u2066089 99998910\u2069", "+498999998910"],
    ["٠٨٩ ٩٩٩٩٨٩١٠", "+498999998910"],
    ["+90 312 1234567", "+903121234567"],
    ["keine nummer", "keine nummer"],
    ["110", "110"],
  ])("becomes E.164 where it is one: %s", (typed, number) => {
    expect(toE164(typed)).toBe(number);
  });
});

it.each([
  ["www.verein.example", "https://www.verein.example"],
  ["http://verein.example/", "http://verein.example/"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  [" ", ""],
])("a web address begins as it has to: %j", (typed, complete) => {
  expect(completeWebAddress(typed)).toBe(complete);
});
