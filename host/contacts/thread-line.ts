import type { MessagePort, Worker } from "node:worker_threads";
import { ProblemError, type ProblemDetails } from "../../backend/problem-error.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import type { ProblemKind } from "../../contract/problem.ts";

/** An error on its way: of one that is copied between threads neither its class nor its own name would be left. */
export type SentError =
  | { readonly is: "problem"; readonly kind: ProblemKind; readonly details: ProblemDetails }
  | { readonly is: "lost"; readonly message: string; readonly retryAfterSeconds: number }
  | { readonly is: "other"; readonly name: string; readonly message: string; readonly stack: string };

export const packError = (error: unknown): SentError => {
  if (error instanceof ProblemError) return { is: "problem", kind: error.kind, details: error.details };
  if (error instanceof StoreLostError) {
    return { is: "lost", message: error.message, retryAfterSeconds: error.retryAfterSeconds };
  }
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(typeof error);
  return { is: "other", name, message, stack };
};

export const unpackError = (sent: SentError): Error => {
  switch (sent.is) {
    case "problem":
      return new ProblemError(sent.kind, sent.details);
    case "lost":
      return new StoreLostError(sent.message, sent);
    case "other":
      return Object.assign(new Error(sent.message), { name: sent.name, stack: sent.stack });
  }
};

type Message =
  | { readonly asks: number; readonly question: unknown }
  | { readonly answers: number; readonly answer: unknown }
  | { readonly answers: number; readonly error: SentError };

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

export type ThreadLine<Question> = {
  /** What the other end answers, or throws. */
  readonly ask: <Answer>(question: Question) => Promise<Answer>;
  /** Nobody answers any more. */
  readonly hangUp: (error: Error) => void;
};

/** Two threads that ask each other. `answer`: what this one says to the other's questions; all must be of plain values. */
export const createThreadLine = <Question>(
  end: MessagePort | Worker,
  answer: (question: never) => Promise<unknown>,
): ThreadLine<Question> => {
  const waiting = new Map<number, Waiting>();
  let count = 0;

  const send = (message: Message): void => {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    end.postMessage(message);
  };
  const reply = async (asks: number, question: unknown): Promise<void> => {
    try {
      send({ answers: asks, answer: await answer(question as never) });
    } catch (error) {
      send({ answers: asks, error: packError(error) });
    }
  };
  const hear = (message: Message): void => {
    if ("asks" in message) {
      void reply(message.asks, message.question);
      return;
    }
    const asker = waiting.get(message.answers);
    waiting.delete(message.answers);
    if ("error" in message) asker?.reject(unpackError(message.error));
    else asker?.resolve(message.answer as never);
  };
  // The same of both kinds; together they have no signature.
  (end as MessagePort).on("message", hear);
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        send({ asks: count, question });
      }),
    hangUp: (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
};
