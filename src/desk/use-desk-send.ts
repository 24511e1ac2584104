import {
  type MutationFilters,
  type QueryClient,
  useMutation,
  useMutationState,
  useQueryClient,
} from "@tanstack/react-query";
import { use } from "react";
import { useLocation } from "react-router";
import { DeskAccountContext } from "./desk-account.ts";

/** Where it was sent from, and what it is, in a line: for whoever has left that screen. */
type SendMeta = { readonly path: string; readonly about: string };

declare module "@tanstack/react-query" {
  // The library asks for an interface of this name.
  interface Register {
    mutationMeta: SendMeta & Record<string, unknown>;
  }
}

/** By it all that is sent at the desk is found. */
export const SENDS = ["desk"] as const;

/** While something is on its way the browser asks before it closes the page. */
const holdPage = async <Result>(send: () => Promise<Result>): Promise<Result> => {
  const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener("beforeunload", hold);
  try {
    return await send();
  } finally {
    removeEventListener("beforeunload", hold);
  }
};

/** All that was sent at the desk, or only what these filters name. */
export const findSends = (client: QueryClient, filters: MutationFilters = {}) =>
  client.getMutationCache().findAll({ mutationKey: SENDS, ...filters });

export const forgetSends = (client: QueryClient, filters: MutationFilters = {}): void => {
  for (const mutation of findSends(client, filters)) client.getMutationCache().remove(mutation);
};

/** Waits until nothing is on its way. */
export const settleSends = (client: QueryClient): Promise<void> =>
  new Promise((resolve) => {
    const cache = client.getMutationCache();
    const look = (): void => {
      if (findSends(client, { status: "pending" }).length > 0) return;
      stop();
      resolve();
    };
    const stop = cache.subscribe(look);
    look();
  });

type DeskSend<Variables> = {
  /** Of what is done, and with what: by it the screen finds its send again. */
  readonly name: string;
  readonly about: string;
  readonly act: (variables: Variables, signal: AbortSignal) => Promise<unknown>;
};

/**
 * Sends something of the desk, one at a time under its name. Leaving the screen takes nothing back: it is sent to its
 * end, and what became of it is there for whoever comes back, or told by `DeskSends`.
 */
export const useDeskSend = <Variables = void>({ name, about, act }: DeskSend<Variables>) => {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const mutationKey = [...SENDS, use(DeskAccountContext), name];
  const last = useMutationState({
    filters: { mutationKey, exact: true },
    select: (mutation) => ({
      id: mutation.mutationId,
      ...mutation.state,
      // What failed is told where it is shown.
      again: () => void mutation.execute(mutation.state.variables).catch(() => null),
    }),
  }).at(-1);
  const { mutate } = useMutation({
    mutationKey,
    // "always": being offline is told, not waited for in silence.
    networkMode: "always",
    gcTime: Infinity,
    meta: { path: pathname, about },
    // Nobody takes it back: no signal of a screen reaches it.
    mutationFn: async (variables: Variables) => holdPage(() => act(variables, new AbortController().signal)),
  });
  const isSending = last?.status === "pending";
  return {
    isSending,
    error: last?.status === "error" ? last.error : null,
    done: last?.status === "success" ? last.id : null,
    result: last?.status === "success" ? last.data : undefined,
    submit: (variables: Variables): void => {
      if (isSending) return;
      forgetSends(client, { mutationKey, exact: true });
      mutate(variables);
    },
    again: (): void => {
      if (!isSending) last?.again();
    },
  };
};
