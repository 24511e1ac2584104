import type { UiLanguage } from "../lists/language-tag.ts";

/** What a calendar with our events is called in a calendar program. */
export const calendarNames: Record<UiLanguage, string> = {
  de: "Clearingstelle: Termine",
  en: "Clearing Point: events",
  tr: "Clearingstelle: etkinlikler",
  ar: "مكتب التنسيق Clearingstelle: الفعاليات",
};
