import type { LabelKind } from "./place-labels.ts";

/** As the style sheet has it: `--type-small`, in rem. */
const SIZE_REM = 0.84375;
const LINE_HEIGHT = 1.4;
/** What the style sheet makes of a name: letters' weight, the space behind each in em, and pixels on both sides. */
const STYLES: Readonly<Record<LabelKind, { weight: number; spacing: number; padding: number }>> = {
  place: { weight: 600, spacing: 0, padding: 16 },
  land: { weight: 600, spacing: 0.04, padding: 0 },
  "land-letters": { weight: 600, spacing: 0.04, padding: 0 },
  district: { weight: 400, spacing: 0, padding: 0 },
  town: { weight: 400, spacing: 0, padding: 0 },
};

type Size = { readonly width: number; readonly height: number };

const context = document.createElement("canvas").getContext("2d");
/** By the letters' font and the text. */
const widths = new Map<string, number>();

type Letters = { readonly language: string; readonly family: string; readonly rem: number };

let letters: Letters | null = null;

/** Asked once for each language: in the midst of a change the browser would work out the whole page's style for it. */
const readLetters = (): Letters => {
  const { lang: language } = document.documentElement;
  if (letters?.language !== language) {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    letters = { language, family: getComputedStyle(document.body).fontFamily, rem };
  }
  return letters;
};

/** Says how large names become on the map without drawing them: hundreds of names cost no layout. */
export const createTextMeasure = (): ((text: string, kind: LabelKind) => Size) => {
  const { family, rem } = readLetters();
  const size = SIZE_REM * rem;
  const widthOf = (text: string, font: string): number => {
    const known = widths.get(font + text);
    // Half an em a letter is what a browser without a canvas is left with.
    if (known !== undefined || context === null) return known ?? text.length * size * 0.5;
    context.font = font;
    const { width } = context.measureText(text);
    // Measured again when a font that is still on its way has come.
    if (document.fonts.status === "loaded") widths.set(font + text, width);
    return width;
  };
  return (text, kind) => {
    const { weight, spacing, padding } = STYLES[kind];
    return {
      width: widthOf(text, `${weight} ${size}px ${family}`) + spacing * size * text.length + padding,
      height: size * LINE_HEIGHT,
    };
  };
};
