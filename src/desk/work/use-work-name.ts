import type { WorkItem } from "../../../contract/desk/work.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { nameEnquiry } from "../../../contract/names/name-enquiry.ts";

/** What a piece of work is called. */
export const useWorkName = () => {
  const { language, terms } = useLanguage();
  return ({ kind, wish }: Pick<WorkItem, "kind" | "wish">): string =>
    nameEnquiry(terms.enquiry, { kind, wish }, language);
};
