import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deskSessionQuery } from "../../http/queries/desk-queries.ts";
import { onRefused } from "../../http/desk-request.ts";
import type { DeskAccountView } from "../desk-account.ts";

/** Whose eyes what was read at the desk is for: another account, or the same with other rights, reads all of it anew. */
const eyesOf = ({ id, roles, lands }: DeskAccountView): string => JSON.stringify([id, roles, lands]);

const EYES = ["desk", "eyes"] as const;
const isReading = ({ queryKey: [first, second] }: { readonly queryKey: readonly unknown[] }): boolean =>
  first === "desk" && second !== deskSessionQuery.queryKey[1] && second !== EYES[1];

/**
 * Who is signed in. Whatever is refused, read or sent, the session is asked for anew: it may have ended, or have other
 * rights. Whoever comes back finds what they had before, read anew.
 */
export const useDeskSession = () => {
  const client = useQueryClient();
  const session = useQuery(deskSessionQuery);
  const account = session.data?.account ?? null;
  const eyes = account === null ? null : eyesOf(account);
  useEffect(
    function askWhenRefused() {
      return onRefused(() => client.invalidateQueries({ queryKey: deskSessionQuery.queryKey }));
    },
    [client],
  );
  useEffect(
    function readForOwnEyes() {
      if (eyes === null) return;
      const before = client.getQueryData(EYES);
      client.setQueryData(EYES, eyes);
      if (before === undefined) return;
      const reading = { predicate: isReading };
      void (before === eyes
        ? client.invalidateQueries(reading, { cancelRefetch: false })
        : client.resetQueries(reading));
    },
    [client, eyes],
  );
  return session;
};
