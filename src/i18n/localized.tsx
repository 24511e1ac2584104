import { type LocalizedText, pickText } from "../../contract/localized-text.ts";
import { linkEmergencyNumbers } from "../ui/contact/emergency-number.tsx";
import { useLanguage } from "./language-provider.tsx";

type LocalizedProps = {
  readonly text: LocalizedText;
  /** Whether emergency numbers in it are to be pressed; not where the text stands in a link. */
  readonly hasNumbers?: boolean;
};

/** A text of an entry in the interface's language, or marked as German where it was not translated. */
export const Localized = ({ text, hasNumbers = false }: LocalizedProps) => {
  const { language } = useLanguage();
  const picked = pickText(text, language);
  const shown = hasNumbers ? linkEmergencyNumbers(picked.text) : picked.text;
  return picked.lang === language ? (
    shown
  ) : (
    <span lang={picked.lang} dir="ltr">
      {shown}
    </span>
  );
};
