import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** A cell by its place in the grid, counted from 0. */
type Place = { readonly row: number; readonly column: number };

type Move = (place: Place, last: Place) => Place;

/** Where each key leads; "forward" is towards the end of the line, on whichever side that is. */
const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  back: ({ row, column }) => ({ row, column: column - 1 }),
  forward: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { column }) => ({ row, column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, { row }) => ({ row, column }),
};

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));

const nameOfMove = (key: string, isRightToLeft: boolean): string => {
  if (key === "ArrowLeft") return isRightToLeft ? "forward" : "back";
  if (key === "ArrowRight") return isRightToLeft ? "back" : "forward";
  return key;
};

/**
 * One tab stop for a whole grid of links: arrows, Home, End and the page keys lead from cell to cell. The cells carry
 * `data-row` and `data-column`.
 */
export const useGridFocus = (rows: number, columns: number) => {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const last = { row: rows - 1, column: columns - 1 };
  // The grid may have become smaller since.
  const active = { row: within(place.row, last.row), column: within(place.column, last.column) };
  return {
    active,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      if (event.altKey || event.metaKey || event.ctrlKey) return;
      const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
      const move = moves[nameOfMove(event.key, isRightToLeft)];
      if (move === undefined) return;
      event.preventDefault();
      const wanted = move(active, last);
      const row = within(wanted.row, last.row);
      const column = within(wanted.column, last.column);
      const cell = event.currentTarget.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
      cell?.focus({ preventScroll: true });
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      const { row, column } = target.dataset;
      if (row === undefined || column === undefined) return;
      setPlace({ row: Number(row), column: Number(column) });
      // By itself the focus is content with a part of the cell, or leaves it behind the heads.
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
};
