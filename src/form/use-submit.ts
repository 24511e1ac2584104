import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useRef, useState } from "react";

type Sending<View> = {
  readonly key: QueryKey;
  /** Sends; what it gives becomes what is known under `key`, and null has it asked for anew. */
  readonly send: (signal: AbortSignal) => Promise<View | null>;
  /** It was sent, and what is known is new. */
  readonly onDone: () => void;
};

/** Sends one thing at a time: a second press while the first is on its way sends nothing. */
export const useSending = <View>({ key, send, onDone }: Sending<View>) => {
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const isBusy = useRef(false);
  const submit = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsSending(true);
    setError(null);
    try {
      const view = await send(new AbortController().signal);
      if (view === null) await client.invalidateQueries({ queryKey: key });
      else client.setQueryData(key, view);
      onDone();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      isBusy.current = false;
      setIsSending(false);
    }
  };
  return { submit, isSending, error };
};
