import type { ReactNode } from "react";

/** A number to press, wherever it is named. */
export const EmergencyNumber = ({ number = "110" }: { readonly number?: "110" | "112" }) => (
  <a className="emergency-number" href={`tel:${number}`} translate="no">
    {number}
  </a>
);

/** A text with the emergency numbers in it to press. */
export const linkEmergencyNumbers = (text: string): ReactNode => {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(/\b11[02]\b/gu)) {
    parts.push(text.slice(end, index), <EmergencyNumber key={index} number={number === "112" ? "112" : "110"} />);
    end = index + number.length;
  }
  return [...parts, text.slice(end)];
};
