import type { Expert } from "../../contract/entries/expert.ts";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { useExpertTexts } from "./use-expert-texts.ts";

/** Where an expert comes from, with the symbol of the side where it is one. */
export const ExpertOrigin = ({ expert }: { readonly expert: Expert }) => {
  const { originOf } = useExpertTexts();
  return (
    <span className="expert-origin">
      {expert.side !== "independent" && <SideSymbol side={expert.side} />}
      {originOf(expert)}
    </span>
  );
};
