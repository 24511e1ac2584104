import { useLingui } from "@lingui/react/macro";
import { UI_LANGUAGES } from "../../contract/language-tag.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { EnquiryAddress } from "../screen/enquiry-path.ts";

/** What the address says and no field of the form takes: it stands at the beginning of the text, to be gone on with. */
export const useOpeningText = ({ kind, also, language }: EnquiryAddress): string => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  if (kind !== "expert-request") return "";
  // Many names of topics are enumerations themselves: one line each.
  const topics = also.map((topic) => {
    const name = terms.topics[topic];
    return t`Auch zum Thema: ${name}`;
  });
  const isAnswered = language === null || UI_LANGUAGES.some((tag) => tag === language);
  const spoken = isAnswered ? "" : terms.languages[language];
  return [...topics, ...(spoken === "" ? [] : [t`Sprache: ${spoken}`])].map((line) => `${line}\n`).join("");
};
