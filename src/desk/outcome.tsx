import { type ReactNode, useEffect, useRef } from "react";

type OutcomeProps = {
  /** Of what something has become; `null` where nothing was done yet. */
  readonly of: string | null;
  /** What is read anew upon it, and takes the button that was pressed away. */
  readonly shown: unknown;
  readonly children: ReactNode;
};

/** What has become of something that is gone, button and all: it is said, and the keyboard goes on here. */
export const Outcome = ({ of, shown, children }: OutcomeProps) => {
  const outcome = useRef<HTMLParagraphElement>(null);
  const told = useRef<string | null>(null);
  useEffect(
    function goOn() {
      if (of === told.current || document.activeElement !== document.body) return;
      outcome.current?.focus();
      told.current = of;
    },
    [of, shown],
  );
  return (
    <p tabIndex={-1} ref={outcome} role="status">
      {of !== null && children}
    </p>
  );
};
