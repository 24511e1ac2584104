import { useEffect, useRef } from "react";
import { leadFocus } from "../../ui/lead-focus.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { NEXT_IDS } from "./list-head.tsx";

/** The element id of a contact's link in the list. */
export const rowLinkId = (id: ContactId): string => `contact-${id}`;

/** When the details close, however they are closed, the keyboard goes on at the row they were opened from. */
export const useFocusReturn = (selectedId: ContactId | null): void => {
  const previous = useRef(selectedId);
  useEffect(
    function returnFocusToRow() {
      if (selectedId === null && previous.current !== null) {
        // A row that is not drawn, as those far down are not, cannot take it.
        leadFocus(rowLinkId(previous.current), ...NEXT_IDS);
      }
      previous.current = selectedId;
    },
    [selectedId],
  );
};
