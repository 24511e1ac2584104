import { type LocalizedText, pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "./language-provider.tsx";

/** A text of an entry in the interface's language, or marked as German where it was not translated. */
export const Localized = ({ text }: { readonly text: LocalizedText }) => {
  const { language } = useLanguage();
  const picked = pickText(text, language);
  return picked.lang === language ? (
    picked.text
  ) : (
    <span lang={picked.lang} dir="ltr">
      {picked.text}
    </span>
  );
};
