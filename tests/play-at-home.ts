import { onTestFinished, vi } from "vitest";
import { DEMO_PERSON_HEADER } from "../contract/desk/demo-people.ts";
import type { AnswerRequest } from "../mocks/scenarios.ts";

/** What a page of a host shows that the demo's does not, where somebody of the demo is signed in. */
export const playAtHome = (person: string, answer: AnswerRequest): AnswerRequest => {
  vi.stubEnv("MODE", "production");
  onTestFinished(() => void vi.unstubAllEnvs());
  return async (request) => {
    const headers = new Headers(request.headers);
    headers.set(DEMO_PERSON_HEADER, person);
    return answer(new Request(request, { headers }));
  };
};
