/** Leads the keyboard to the mark of whoever is chosen, where the map shows it. */
export const focusChosenMark = (): void =>
  document.querySelector<HTMLElement>("[data-mark][aria-current]")?.focus({ preventScroll: true });
