export { LanguageOrder } from "./language-order.tsx";
export { NobodyResponsible } from "./nobody-responsible.tsx";
export { PlaceBar } from "./place-bar.tsx";
export { PlaceHead } from "./place-head.tsx";
export { findPlaceResult } from "./place-result.ts";
export { PlacelessNote } from "./placeless-note.tsx";
export { RowNoteLine } from "./row-note-line.tsx";
