/** Aborted as soon as one of them is; `AbortSignal.any` is younger than the oldest browsers meant. */
export const joinSignals = (...signals: readonly AbortSignal[]): AbortSignal => {
  const joined = new AbortController();
  for (const signal of signals) {
    const abort = (): void => joined.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true, signal: joined.signal });
  }
  return joined.signal;
};
