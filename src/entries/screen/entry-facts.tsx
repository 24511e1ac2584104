import "./entry-facts.css";
import type { ReactNode } from "react";

export type EntryFact = { readonly name: string; readonly value: ReactNode };

/** What is known about an entry, name by name: "Sprachen – Deutsch, Türkisch"; what is not known has no line. */
export const EntryFacts = ({ facts }: { readonly facts: readonly EntryFact[] }) => (
  <dl className="entry-facts">
    {facts
      .filter(({ value }) => value !== "" && value !== false)
      .map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
