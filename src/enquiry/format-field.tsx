import type { ComponentProps } from "react";
import { EXPERT_FORMATS } from "../../contract/expert-lists.ts";
import { dutyTerms } from "../../contract/terms/duty-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { SelectField } from "./plain-fields.tsx";

type FormatFieldProps = ComponentProps<typeof SelectField> & {
  /** What the expert offers who is asked for; `null` where nobody is. */
  readonly offered: readonly string[] | null;
};

/** What an expert is to do; the names of the formats come with it. */
export const FormatField = ({ offered, children, ...field }: FormatFieldProps) => {
  const { language } = useLanguage();
  return (
    <SelectField {...field}>
      {children}
      {EXPERT_FORMATS.filter((format) => offered === null || offered.includes(format)).map((format) => (
        <option key={format} value={format}>
          {dutyTerms[language].expertFormats[format]}
        </option>
      ))}
    </SelectField>
  );
};
