import { lazyPart } from "../../i18n/lazy-part.tsx";

/** What answers for a place, and draws the answer, comes with the first place, like the gazetteer it reads. */
export const placeLazy = lazyPart("directory/place", () => import("./part.tsx"));

// Their height is kept free, so that what stands below does not move away from under a finger.
export const LazyPlaceState = placeLazy.component("PlaceState", { failed: null });
export const LazyAnswerCards = placeLazy.component("AnswerCards", {
  waiting: () => <div className="answers--waiting" />,
});
export const LazyPlaceParts = placeLazy.component("PlaceParts", { failed: null });
export const LazyPlaceHead = placeLazy.component("PlaceHead", { waiting: () => <h3 className="group-head">…</h3> });
export const LazyNobodyResponsible = placeLazy.component("NobodyResponsible", { failed: null });
export const LazyLanguageOrder = placeLazy.component("LanguageOrder", { failed: null });
export const LazyMiddleNote = placeLazy.component("MiddleNote", { failed: null });
export const LazyUnlocatedNote = placeLazy.component("UnlocatedNote", { failed: null });
export const LazyRowNoteLine = placeLazy.component("RowNoteLine", { failed: null });
