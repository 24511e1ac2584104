import type { ReactNode } from "react";
import { DeskFailure } from "./desk-failure.tsx";
import { useDeskSend } from "./use-desk-send.ts";

type ActButtonProps = {
  /** Of what is done, and with what. */
  readonly name: string;
  /** The same in words, for whoever has left the screen. */
  readonly about: string;
  readonly act: (signal: AbortSignal) => Promise<void>;
  readonly children: ReactNode;
};

/** A button that does one thing, and why it was not done. */
export const ActButton = ({ name, about, act, children }: ActButtonProps) => {
  const { submit, isSending, error, again } = useDeskSend({ name, about, act: (_: void, signal) => act(signal) });
  return (
    <>
      <button type="button" className="button button--quiet" aria-disabled={isSending} onClick={() => submit()}>
        {children}
      </button>
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
    </>
  );
};
