import type { ReactNode } from "react";

type EntrySectionProps = { readonly title: ReactNode; readonly children: ReactNode };

/** A part of an entry's page under a heading of its own. */
export const EntrySection = ({ title, children }: EntrySectionProps) => (
  <section className="entry__section">
    <h2>{title}</h2>
    {children}
  </section>
);
