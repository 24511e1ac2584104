import { laterPart } from "../i18n/lazy-part.tsx";
import type { PlaceComboboxProps } from "./use-place-combobox.ts";

/** Holds the place of the field until its code is there. */
const Waiting = () => <div className="place-field place-field--waiting" />;

/** A field for the place somebody asks from; its suggestions come with code of their own. */
export const PlaceField = laterPart<PlaceComboboxProps>(
  async () => (await import("./place-combobox.tsx")).PlaceCombobox,
  { messages: ["later", "screen"], waiting: () => <Waiting /> },
);
