import { useEffect, useRef, useState } from "react";

/**
 * Does one thing at a time: a second press while the first is on its way does nothing. Leaving the screen aborts the
 * signal. `error` is what the last press failed with.
 */
export const useSubmit = (act: (signal: AbortSignal) => Promise<void>) => {
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(function stopWithScreen() {
    return function stopSending() {
      running.current?.abort();
    };
  }, []);
  const submit = async (): Promise<void> => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setIsSending(true);
    setError(null);
    try {
      await act(controller.signal);
    } catch (caught) {
      // Who has left the screen is told nothing; what was typed is kept.
      if (!controller.signal.aborted) setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      running.current = null;
      setIsSending(false);
    }
  };
  return { submit, isSending, error };
};
