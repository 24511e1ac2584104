import type { EventStatus } from "../../contract/lists/event-lists.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

/** Says that an event does not take place, or that it is not yet certain; what takes place needs no word. */
export const EventBadge = ({ status }: { readonly status: EventStatus }) => {
  const { terms } = useLanguage();
  return status === "confirmed" ? null : (
    <span className={`event-badge event-badge--${status}`}>{terms.eventStatuses[status]}</span>
  );
};
