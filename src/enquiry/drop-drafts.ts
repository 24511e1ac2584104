import { answerDrafts } from "../follow/answer-draft.ts";
import { drafts } from "./drafts.ts";

/** Removes what is too old of everything that is typed and kept: listing it does. */
export const dropDrafts = (): void => {
  drafts.list();
  answerDrafts.list();
};
