import { encodeQR } from "qr";

/** The light frame a reader needs around a code, in modules. */
const QUIET = 4;

/** A code as SVG: the square it fills, frame included, and its dark modules as a path in their unit. */
export type DrawnCode = { readonly viewBox: string; readonly path: string };

/** The QR code of a text; null where it is too long for one. */
export const drawCode = (text: string): DrawnCode | null => {
  try {
    const rows = encodeQR(text, "raw", { border: QUIET, ecc: "medium" });
    const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
    return { viewBox: `0 0 ${rows.length} ${rows.length}`, path };
  } catch {
    return null;
  }
};
