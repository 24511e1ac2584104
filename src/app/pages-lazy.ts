import { lazyPart } from "../i18n/lazy-part.tsx";

/** The pages of running text and the footer, which leads to them. */
export const pagesLazy = lazyPart("pages", () => import("../pages/part.tsx"));
