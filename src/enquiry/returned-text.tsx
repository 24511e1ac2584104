import type { ReactNode } from "react";
import { EntrySection } from "../entries/entry-section.tsx";

type ReturnedTextProps = { readonly title: ReactNode; readonly text: string | undefined };

/** A text somebody has written, as it was written; nothing where there is none. */
export const ReturnedText = ({ title, text = "" }: ReturnedTextProps) =>
  text === "" ? null : (
    <EntrySection title={title}>
      <p className="link-page__text">
        <bdi>{text}</bdi>
      </p>
    </EntrySection>
  );
