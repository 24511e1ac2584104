import { useEffect, useRef } from "react";
import type { ContactId } from "../../contract/contact-id.ts";

/** The element id of a contact's link in the list. */
export const rowLinkId = (id: ContactId): string => `contact-${id}`;

/** When the details close, however they are closed, the keyboard goes on at the row they were opened from. */
export const useFocusReturn = (selectedId: ContactId | null): void => {
  const previous = useRef(selectedId);
  useEffect(
    function returnFocusToRow() {
      if (selectedId === null && previous.current !== null) {
        document.getElementById(rowLinkId(previous.current))?.focus({ preventScroll: false });
      }
      previous.current = selectedId;
    },
    [selectedId],
  );
};
