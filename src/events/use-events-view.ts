import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { type EventsView, parseEventsUrl, writeEventsUrl } from "./events-url.ts";

/** How the address says the events are shown, and the only way to change it. */
export const useEventsView = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const { value, dropped } = parseEventsUrl(new URLSearchParams(search));
    const show = (changes: Partial<EventsView>, options: { readonly replace?: boolean } = {}): void => {
      // As it is at this moment: a second change may come before the screen has followed the first.
      const params = new URLSearchParams(location.search);
      const query = writeEventsUrl({ ...parseEventsUrl(params).value, ...changes }, params).toString();
      void navigate({ search: query === "" ? "" : `?${query}` }, options);
    };
    return { ...value, dropped, show, tidyUp: () => show({}, { replace: true }) };
  }, [search, navigate]);
};

export type EventsViewAndActions = ReturnType<typeof useEventsView>;
