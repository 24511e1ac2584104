import { noop } from "@tanstack/react-query";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsPrinting } from "../ui/screen/use-is-printing.ts";

/** What is said of the page's own address: where a printed page is from, and what of it was not understood. */
const shownAddressLazy = lazyPart("address/shown-address", () => import("./shown-address/part.tsx"));
const LazyPrintedSource = shownAddressLazy.component("PrintedSource", { failed: null });

export const LazyDroppedValues = shownAddressLazy.component("DroppedValues");

const load = (): Promise<unknown> => shownAddressLazy.load().catch(noop);

/** On paper alone. No browser waits for code once it prints, so this comes as soon as there is nothing else to do. */
export const SourceOnPaper = () => {
  useIdlePrefetch(() => void load());
  return useIsPrinting() ? <LazyPrintedSource /> : null;
};

/** Prints what is on screen, with where it is from if that can be had. */
export const printPage = async (): Promise<void> => {
  await load();
  print();
};
