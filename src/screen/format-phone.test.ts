import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPhone } from "./format-phone.ts";

describe("formatPhone", () => {
  it.each([
    ["+493023125042", "030 23125042"],
    ["+494066969001", "040 66969001"],
    ["+496990009001", "069 90009001"],
    ["+498999998001", "089 99998001"],
    ["+492219999001", "0221 9999001"],
    ["+4915228817386", "0152 28817386"],
  ])("writes the German number %s as it is written in Germany: %s", (number, written) => {
    expect(formatPhone(number)).toBe(written);
  });

  it.each(["+902121234567", "+33123456789", "+14155550100", "+4312345678", "110", ""])(
    "leaves %j as it is",
    (number) => {
      expect(formatPhone(number)).toBe(number);
    },
  );

  it("loses no digit of any number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (number) => {
        const written = formatPhone(number);
        expect(written.startsWith("0") ? `+49${written.slice(1).replaceAll(" ", "")}` : written).toBe(number);
      }),
    );
  });
});
