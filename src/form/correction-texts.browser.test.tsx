import { expect, test } from "vitest";
import { renderPart } from "../../tests/render-part.tsx";
import { ChangeValues } from "./correction-texts.tsx";

test("topics stand in one order before and after, however they were chosen; steps stay in theirs", async () => {
  const [one, other] = ["youth", "mosque-protection"];
  const { container } = await renderPart(
    <dl>
      <ChangeValues change={{ field: "topics", from: [one, other], to: [other, "refugees", one] }} />
      <ChangeValues change={{ field: "steps", from: [], to: ["Zuerst reden.", "Dann handeln."] }} />
    </dl>,
  );
  const [before = "", after = "", , steps] = Array.from(container.querySelectorAll("dd"), (each) => each.textContent);
  const known = before.split(" · ");
  expect(known).toHaveLength(2);
  expect(after.split(" · ").filter((each) => known.includes(each))).toEqual(known);
  expect(steps).toBe("Zuerst reden. · Dann handeln.");
});
