import { useEffect } from "react";

const SITE = "Clearingstelle · Kontaktnetz";

/** Names the page in the browser's title: what is on it first, then whose page it is. */
export const usePageTitle = (title: string | null): void => {
  useEffect(
    function nameDocument() {
      document.title = title === null ? SITE : `${title} – ${SITE}`;
    },
    [title],
  );
};
