/**
 * Leads the keyboard on when the control it is on is about to go: to the first of these elements that is there. Without
 * it the browser would begin anew at the top of the page.
 */
export const leadFocus = (...ids: readonly string[]): void => {
  for (const id of ids) {
    const next = document.getElementById(id);
    if (next !== null) {
      next.focus();
      return;
    }
  }
};
