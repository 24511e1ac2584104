import { useSyncExternalStore } from "react";
import { followWidth, isWideScreen } from "./wide-screen.ts";

/** Whether there is room for list and map at once. */
export const useIsWide = (): boolean => useSyncExternalStore(followWidth, isWideScreen);
