import type { ReactNode } from "react";

type EntrySectionProps = {
  readonly title: ReactNode;
  /** Where a link leads here. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of an entry's page under a heading of its own. */
export const EntrySection = ({ title, id, children }: EntrySectionProps) => (
  <section className="entry__section" id={id} tabIndex={id === undefined ? undefined : -1}>
    <h2>{title}</h2>
    {children}
  </section>
);
