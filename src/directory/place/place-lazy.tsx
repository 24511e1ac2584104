import { laterPart } from "../../i18n/lazy-part.tsx";

// What only a place brings. Its height is kept free, so that what stands below does not move away from under a finger.
export const PlaceBar = laterPart(async () => (await import("./place-bar.tsx")).PlaceBar, {
  waiting: () => <div className="place-bar" />,
});
export const PlaceHead = laterPart(async () => (await import("./place-head.tsx")).PlaceHead, {
  waiting: () => <h3 className="group-head">…</h3>,
});
export const NobodyResponsible = laterPart(async () => (await import("./nobody-responsible.tsx")).NobodyResponsible, {
  failed: null,
});
export const LanguageOrder = laterPart(async () => (await import("./language-order.tsx")).LanguageOrder, {
  failed: null,
});
export const PlacelessNote = laterPart(async () => (await import("./placeless-note.tsx")).PlacelessNote, {
  failed: null,
});
export const RowNoteLine = laterPart(async () => (await import("./row-note-line.tsx")).RowNoteLine, { failed: null });

/** Resolves when they have come, and also when they cannot be had. */
export const loadPlaceParts = async (): Promise<void> => {
  await Promise.allSettled([
    PlaceBar.load(),
    PlaceHead.load(),
    NobodyResponsible.load(),
    LanguageOrder.load(),
    PlacelessNote.load(),
    RowNoteLine.load(),
  ]);
};
