import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useRef, useState } from "react";

/** `send` sends; what it gives becomes what is known under `key`, and null forgets it. */
type Sending<View> = { readonly key: QueryKey; readonly send: (signal: AbortSignal) => Promise<View | null> };

/** Sends one thing at a time: a second press while the first is on its way sends nothing. */
export const useSending = <View>({ key, send }: Sending<View>) => {
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const isBusy = useRef(false);
  const submit = async (): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setIsSending(true);
    setError(null);
    try {
      const view = await send(new AbortController().signal);
      if (view === null) await client.invalidateQueries({ queryKey: key });
      else client.setQueryData(key, view);
      return true;
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
      return false;
    } finally {
      isBusy.current = false;
      setIsSending(false);
    }
  };
  return { submit, isSending, error };
};
