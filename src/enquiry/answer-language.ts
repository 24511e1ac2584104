import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { readOperator } from "../ui/operator.ts";

/** The language an answer comes in where no other was chosen: the reader's, if enquiries are really answered in it. */
export const answerLanguage = (own: UiLanguage): UiLanguage => {
  const { answersIn } = readOperator();
  return answersIn.includes(own) ? own : (answersIn[0] ?? "de");
};
