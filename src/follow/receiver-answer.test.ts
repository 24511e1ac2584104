import { expect, it } from "vitest";
import { checkAnswer } from "./receiver-answer.ts";

const ADDRESS = "vorstand@verein.example";

it.each([
  ["introduction", "accept", { replyAddress: ADDRESS, message: " " }, { action: "accept", replyAddress: ADDRESS }],
  ["introduction", "decline", {}, { action: "decline" }],
  ["introduction", "ask-back", { question: "Worum geht es?" }, { action: "ask-back", question: "Worum geht es?" }],
  ["question", "take-up", { text: "Noch nicht." }, { action: "take-up" }],
  ["question", "answer", { text: " Ja. " }, { action: "answer", text: "Ja." }],
  ["suggestion", "accept", { replyAddress: ADDRESS }, { action: "accept" }],
  ["suggestion", "decline", { message: "Nein." }, { action: "decline", message: "Nein." }],
] as const)("of %s: %s sends what belongs to it and is not empty", (kind, action, texts, answer) => {
  expect(checkAnswer(kind, action, texts)).toEqual({ answer, faults: null });
});

it.each([
  ["introduction", "accept", {}, { replyAddress: "missing" }],
  [
    "introduction",
    "accept",
    { message: "x".repeat(4_001), replyAddress: "a@b.de, c@d.de" },
    { replyAddress: "malformed", message: "too-long" },
  ],
  ["introduction", "ask-back", { question: "Wer?" }, { question: "too-short" }],
  ["introduction", "pass-on", {}, { contact: "missing" }],
  ["question", "answer", { text: "  " }, { text: "missing" }],
  ["question", "answer", { text: "Ja\u202e." }, { text: "hidden-characters" }],
  ["correction", "decline", { message: " " }, { message: "missing" }],
] as const)("of %s: %s is not sent as %j", (kind, action, texts, faults) => {
  const checked = checkAnswer(kind, action, texts);
  expect(checked.answer).toBeNull();
  expect([...(checked.faults ?? [])]).toEqual(Object.entries(faults));
});
