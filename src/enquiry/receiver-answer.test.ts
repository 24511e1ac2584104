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
  expect(checkAnswer(kind, action, texts)).toEqual({ answer, faulty: [] });
});

it.each([
  ["introduction", "accept", {}, ["replyAddress"]],
  ["introduction", "accept", { replyAddress: "ruf an", message: "x".repeat(4_001) }, ["replyAddress", "message"]],
  ["introduction", "ask-back", { question: "Wer?" }, ["question"]],
  ["introduction", "pass-on", {}, ["contact"]],
  ["question", "answer", { text: "  " }, ["text"]],
  ["correction", "decline", { message: " " }, ["message"]],
] as const)("of %s: %s is not sent as %j", (kind, action, texts, faulty) => {
  expect(checkAnswer(kind, action, texts)).toEqual({ answer: null, faulty });
});
