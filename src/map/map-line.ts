import { createContext, use } from "react";

/** The line below the map, for what is said of what the map shows; null before it is there. */
export const MapLineContext = createContext<HTMLElement | null>(null);

export const useMapLine = (): HTMLElement | null => use(MapLineContext);
