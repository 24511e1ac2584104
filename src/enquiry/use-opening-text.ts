import { useLingui } from "@lingui/react/macro";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { EnquiryAddress } from "../address/enquiry-path.ts";

/** What the address says and no field of the form takes: it stands at the beginning of the text, to be gone on with. */
export const useOpeningText = ({ kind, also }: EnquiryAddress): string => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  if (kind !== "expert-request") return "";
  // Many names of topics are enumerations themselves: one line each.
  const topics = also.map((topic) => {
    const name = terms.topics[topic];
    return t`Auch zum Thema: ${name}`;
  });
  return topics.map((line) => `${line}\n`).join("");
};
