import * as fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { formatPhone, formatPhoneAbroad } from "./format-phone.ts";

describe("formatPhone", () => {
  it.each([
    ["+493023125042", "030 23125042"],
    ["+494066969001", "040 66969001"],
    ["+496990009001", "069 90009001"],
    ["+498999998001", "089 99998001"],
    ["+492214710001", "0221 4710001"],
    ["+492361123456", "02361 123456"],
    ["+49483412345", "04834 12345"],
    ["+49364112345", "03641 12345"],
    ["+493305512345", "033055 12345"],
    ["+4915228817386", "0152 28817386"],
    ["+491701234567", "0170 1234567"],
    ["+498001234567", "0800 1234567"],
  ])("writes the German number %s as it is written in Germany: %s", (number, written) => {
    expect(formatPhone(number)).toBe(written);
    expect(formatPhoneAbroad(number)).toBe(written.replace(/^0/, "+49 "));
  });

  it("knows the area code of every place", () => {
    const beginnings = [
      ...Array.from({ length: 8_000 }, (_, position) => position + 2_000),
      // Only in the east there are codes of five digits.
      ...Array.from({ length: 10_000 }, (_, position) => position + 30_000),
    ];
    const numbers = beginnings.map((beginning) => `+49${beginning}123456`);
    const wrong = numbers.filter((number) => {
      const known = parsePhoneNumberFromString(number, metadata);
      return known?.getType() === "FIXED_LINE" && known.formatNational() !== formatPhone(number);
    });
    expect(wrong).toEqual([]);
  });

  it.each(["+902121234567", "+33123456789", "+14155550100", "+4312345678", "110", ""])(
    "leaves %j as it is",
    (number) => {
      expect(formatPhone(number)).toBe(number);
      expect(formatPhoneAbroad(number)).toBe(number);
    },
  );

  it("loses no digit of any number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (number) => {
        const written = formatPhone(number);
        expect(written.startsWith("0") ? `+49${written.slice(1).replaceAll(" ", "")}` : written).toBe(number);
        expect(formatPhoneAbroad(number).replaceAll(" ", "")).toBe(number);
      }),
    );
  });
});
