import { type ReactNode, useEffect, useRef } from "react";

type StateHeadingProps = {
  /** What the state is called. */
  readonly label: string;
  /** How often something was done on this page: each time the button that did it may be gone. */
  readonly acts: number;
  /** What the state means. */
  readonly children: ReactNode;
};

/** How an enquiry stands; here the keyboard goes on after something was done. */
export const StateHeading = ({ label, acts, children }: StateHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function readOutcome() {
      if (acts > 0) heading.current?.focus();
    },
    [acts],
  );
  return (
    <section className="link-page__state">
      <h2 className="link-page__state-name" tabIndex={-1} ref={heading}>
        {label}
      </h2>
      {/* Also told to who waits on this page while the other side does something. */}
      <div role="status">{children}</div>
    </section>
  );
};
