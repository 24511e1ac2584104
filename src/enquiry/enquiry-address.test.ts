import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import { ENQUIRY_KINDS, SUGGESTED_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import { isSitePath } from "../../contract/enquiry/site-path.ts";
import { EXPERT_FORMATS } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { type EnquiryAddress, toEnquiryPath } from "../address/enquiry-path.ts";
import { enquiryCodec } from "./enquiry-address.ts";

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const addresses: fc.Arbitrary<EnquiryAddress> = fc.record({
  kind: maybe(fc.constantFrom(...ENQUIRY_KINDS)),
  about: maybe(fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}[a-z0-9]$/)),
  suggestedKind: maybe(fc.constantFrom(...SUGGESTED_KINDS)),
  land: maybe(fc.constantFrom(...LAND_CODES)),
  side: maybe(fc.constantFrom(...SEARCHABLE_SIDES)),
  page: maybe(fc.stringMatching(/^\/[ -~]{0,40}$/).filter(isSitePath)),
  wish: maybe(fc.constant("removal" as const)),
  topic: maybe(fc.constantFrom(...TOPICS)),
  also: fc.subarray([...TOPICS]),
  language: maybe(fc.constantFrom(...LANGUAGE_TAGS)),
  format: maybe(fc.constantFrom(...EXPERT_FORMATS)),
  attendance: maybe(fc.constantFrom(...ATTENDANCES)),
  sent: maybe(fc.stringMatching(/^[A-HJ-NP-Z2-9]{8}$/)),
});

describe("the address of an enquiry", () => {
  it("says after writing and reading what it said before", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(enquiryCodec.parse(new URLSearchParams(toEnquiryPath(address).split("?")[1]))).toEqual({
          value: address,
          dropped: [],
        });
      }),
    );
  });

  it("reads any query string, and names what it does not understand", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (query) => {
        expect(() => enquiryCodec.parse(new URLSearchParams(query))).not.toThrow();
      }),
    );
    const { value: address, dropped } = enquiryCodec.parse(
      new URLSearchParams(
        "kind=report&about=%3Cscript%3E&topic=youth&topic=sport&language=xx&land=XX&sent=abc&mock=slow",
      ),
    );
    expect(Object.entries(address).filter(([, value]) => value?.length)).toEqual([["topic", "youth"]]);
    expect(dropped).toEqual(["kind=report", "about=<script>", "topic=sport", "language=xx", "land=XX", "sent=abc"]);
  });

  it("is understood by links that were copied earlier, too", () => {
    const { value, dropped } = enquiryCodec.parse(new URLSearchParams("kind=suggestion&subject=project"));
    expect(value).toMatchObject({ kind: "suggestion", suggestedKind: "project" });
    expect(dropped).toEqual([]);
  });

  it("leaves other keys alone", () => {
    const params = new URLSearchParams("kind=report&topic=youth&mock=slow");
    const { value: address } = enquiryCodec.parse(params);
    expect(enquiryCodec.write(address, params).toString()).toBe("mock=slow&topic=youth");
  });
});
