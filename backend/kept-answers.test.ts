import { expect, it } from "vitest";
import { createKeptAnswers } from "./kept-answers.ts";

/** `size`: signs of the body. */
const maker = (size = 1) => {
  let count = 0;
  const make = async () => {
    count += 1;
    return { body: "x".repeat(size) };
  };
  return { make, made: () => count };
};

it("makes an answer once however many ask, with its digest", async () => {
  const answers = createKeptAnswers();
  const { make, made } = maker();
  const given = await Promise.all(Array.from({ length: 100 }, () => answers.answer("one", make)));
  expect([made(), new Set(given).size]).toEqual([1, 1]);
  expect(given[0]?.digest).toMatch(/./);
  await answers.answer("other", make);
  expect(made()).toBe(2);
});

it("keeps no failure", async () => {
  const answers = createKeptAnswers();
  await expect(answers.answer("one", () => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(await answers.answer("one", async () => ({ body: "here" }))).toMatchObject({ body: "here" });
});

it("takes no more room than it may: what was asked for longest ago is made anew", async () => {
  const answers = createKeptAnswers(3_000);
  const { make, made } = maker(100);
  for (const key of ["a", "b", "c", "d"]) await answers.answer(key, make);
  await answers.answer("a", make);
  expect(made()).toBe(4);
  await answers.answer("e", make);
  expect(made()).toBe(5);
  await answers.answer("a", make);
  expect(made()).toBe(5);
  await answers.answer("b", make);
  expect(made()).toBe(6);
});

it("gives what is larger than all its room, and keeps the others", async () => {
  const answers = createKeptAnswers(3_000);
  const small = maker();
  await answers.answer("small", small.make);
  expect((await answers.answer("large", maker(5_000).make)).body).toHaveLength(5_000);
  await answers.answer("small", small.make);
  expect(small.made()).toBe(1);
});
