import { isAskedOfApi, withoutPrefix } from "../mocks/api-handler.ts";
import type { AnswerRequest } from "../mocks/scenarios.ts";

/**
 * From now on `answer` answers whatever the page asks of the API, until the returned function is called. No answer goes
 * through a service worker, in six messages between three threads: that they come through it as they are the contract
 * tests show.
 */
export const answerInPage = (answer: AnswerRequest): (() => void) => {
  const usual = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!isAskedOfApi(input instanceof Request ? input.url : new URL(input, location.href).href)) {
      return usual(input, init);
    }
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const aborted = Promise.withResolvers<never>();
    signal.addEventListener("abort", () => aborted.reject(signal.reason));
    const response = await Promise.race([withoutPrefix(request).then(answer), aborted.promise]);
    // What nobody has answered.
    if (response.type === "error") throw new TypeError("Failed to fetch");
    return response;
  };
  return () => {
    globalThis.fetch = usual;
  };
};
