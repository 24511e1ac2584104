import type { ComponentProps } from "react";
import { EXPERT_FORMATS } from "../../contract/expert-lists.ts";
import { dutyTerms } from "../../contract/terms/duty-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { SelectField } from "./plain-fields.tsx";

/** What an expert is to do; the names of the formats come with it. */
export const FormatField = ({ children, ...field }: ComponentProps<typeof SelectField>) => {
  const { language } = useLanguage();
  return (
    <SelectField {...field}>
      {children}
      {EXPERT_FORMATS.map((format) => (
        <option key={format} value={format}>
          {dutyTerms[language].expertFormats[format]}
        </option>
      ))}
    </SelectField>
  );
};
