import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCases } from "../tests/contract/written-cases.ts";
import { findFaults } from "./enquiry/body-fault.ts";
import {
  findLineFault,
  findTextFault,
  plainLineSchema,
  plainTextSchema,
  toPlainLine,
  toPlainText,
} from "./plain-text.ts";

const lengths = { least: 10, most: 100 };
const faultOf = (schema: ReturnType<typeof plainLineSchema>, text: string) => {
  const { error } = schema.safeParse(text);
  return error === undefined ? null : findFaults(text, error.issues)[0]?.fault;
};

describe("what somebody writes", () => {
  it.each(plainCases)("%j: as a line %j, as a text %j", (typed, inLine, inText) => {
    expect(faultOf(plainLineSchema(lengths), typed)).toBe(inLine);
    expect(faultOf(plainTextSchema(lengths), typed)).toBe(inText);
  });

  it("may be left out where nothing need be said, but is not made of nothing to be seen", () => {
    const remark = plainTextSchema({ least: 0, most: 100 });
    expect(faultOf(remark, " ")).toBeNull();
    expect(faultOf(remark, "\u200b")).toBe("too-short");
  });

  it("keeps a tab in a line as a blank", () => {
    expect(plainLineSchema(lengths).parse("dienstags\tabends")).toBe("dienstags abends");
  });

  it("is kept without the marks of direction that come with copied text", () => {
    const copied = "\u200fالسلام\u200e عليكم\u061c";
    expect(plainLineSchema(lengths).parse(copied)).toBe("السلام عليكم");
    expect(plainTextSchema(lengths).parse(copied)).toBe("السلام عليكم");
  });

  it("loses nothing but what cannot be seen when that is dropped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(findTextFault(toPlainText(text))).not.toBe("hidden-characters");
        expect([null, "user-info"]).toContain(findLineFault(toPlainLine(text)));
        expect(toPlainText(text) === text).toBe(findTextFault(text) !== "hidden-characters");
      }),
      { numRuns: 1_000 },
    );
  });
});
