import { type ReactNode, useEffect, useRef } from "react";

/** What a press has opened in the place of its button: the keyboard goes on in it, and what stands there is read. */
export const Opened = ({ children }: { readonly children: ReactNode }) => {
  const opened = useRef<HTMLDivElement>(null);
  useEffect(function goOn() {
    opened.current?.focus();
  }, []);
  return (
    <div className="desk__opened" role="group" tabIndex={-1} ref={opened}>
      {children}
    </div>
  );
};
