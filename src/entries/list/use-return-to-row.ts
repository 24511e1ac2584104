import { useEffect, useLayoutEffect } from "react";
import { useHref, useLocation } from "react-router";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";

/** What the link back to a list says: the entry one comes from. */
export type ReturnState = { readonly opened: string };

/** By the entry of the history a list was left at: the path of the row that was opened from it. */
const openedFrom = new Map<string, string>();

const readOpened = (state: unknown): string | null =>
  typeof state === "object" && state !== null && "opened" in state && typeof state.opened === "string"
    ? state.opened
    : null;

/** Whether nothing but the heading, which had it on arrival, has the focus. */
const isFocusFree = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active.id === PAGE_HEADING_ID;
};

/**
 * Back from an entry, by its link or by the browser, the keyboard goes on at the row that was opened. Call it where the
 * rows are: it waits until `isReady`.
 */
export const useReturnToRow = (list: EntryListName, isReady: boolean): void => {
  const { key, state } = useLocation();
  const listHref = useHref(`/${list}`);

  useLayoutEffect(
    function noteOpenedRow() {
      return function remember() {
        const link = document.activeElement;
        // Still there: what is cleaned up here is about to be taken out of the page.
        if (link instanceof HTMLAnchorElement && link.pathname.startsWith(`${listHref}/`)) {
          openedFrom.set(key, link.pathname);
        }
      };
    },
    [key, listHref],
  );

  useEffect(
    function returnToRow() {
      if (!isReady) return;
      const opened = readOpened(state);
      const path = opened === null ? openedFrom.get(key) : `${listHref}/${opened}`;
      openedFrom.delete(key);
      if (path === undefined || !isFocusFree()) return;
      const rows = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")];
      rows.find(({ pathname }) => pathname === path)?.focus();
    },
    // Only on arrival: later changes of the address are made on this screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isReady],
  );
};
