import { type Locator, page, userEvent } from "vitest/browser";
import { see, watch } from "./render-app.tsx";

/**
 * Somebody whose every act is counted: a press, a choice, a text closed by Enter, and putting the cursor into a field,
 * each as one. What a field that has the cursor is given counts for nothing until Enter closes it.
 */
export const createVisitor = () => {
  let interactions = 0;
  const press = async (control: Locator): Promise<void> => {
    interactions += 1;
    await control.click();
  };
  const type = async (field: Locator, text: string): Promise<void> => {
    await see(field).toBeVisible();
    if (field.element() === document.activeElement) await field.hover();
    else await press(field);
    await field.fill(text);
  };
  const enter = async (field: Locator, text: string): Promise<void> => {
    await type(field, text);
    await see(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    interactions += 1;
    await userEvent.keyboard("{Enter}");
  };
  /** Takes a suggestion by the keyboard: the arrow that points at it and the Enter that takes it are one choice. */
  const chooseFirst = async (): Promise<void> => {
    interactions += 1;
    await userEvent.keyboard("{ArrowDown}{Enter}");
  };
  return { press, type, enter, chooseFirst, countInteractions: () => interactions };
};

const WAYS = "a[href^='tel:+49'], a[href^='mailto:'], a[href^='/enquiry']";

/** Waits until the number, the address or the form of the right contact is in sight. */
export const seeWayInView = async (): Promise<void> =>
  watch(() => {
    const way = page.getByRole("article").elements()[0]?.querySelector(WAYS)?.getBoundingClientRect();
    return way !== undefined && way.height > 0 && way.bottom > 0 && way.top < innerHeight;
  }).toBe(true);
