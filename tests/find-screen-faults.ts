/** Asked once for each element in one look at the screen. */
const remember = <T>(read: (element: Element) => T) => {
  const known = new Map<Element, T>();
  const ask = (element: Element): T => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = read(element);
    known.set(element, now);
    return now;
  };
  return { ask, forget: () => known.clear() } as const;
};

/** What is set on purpose to be out of sight: for screen readers only. */
const clipped = remember((element): boolean => {
  const outer = element.parentElement;
  return getComputedStyle(element).clipPath !== "none" || (outer !== null && clipped.ask(outer));
});

const frames = remember((element) => {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  return { overflowX, overflowY, isInline: display === "inline", box: element.getBoundingClientRect() } as const;
});

const describe = (element: Element): string => {
  const text = element.textContent.trim().replace(/\s+/gu, " ").slice(0, 40);
  const { id, className } = element;
  return `<${element.localName}${id === "" ? "" : ` #${id}`} class="${className}"> "${text}"`;
};

/** Every element around this one, from the inside out. */
const aroundOf = (element: Element): Element[] => {
  const around: Element[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) around.push(outer);
  return around;
};

type ShownText = { readonly node: Text; readonly element: Element; readonly boxes: readonly DOMRect[] };

/** All text a reader sees, without pictures and the map's marks, which have sizes of their own. */
const readShownTexts = (): ShownText[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: ShownText[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (element === null || node.data.trim() === "" || element.closest("svg, option, .map__canvas") !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || clipped.ask(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length > 0) texts.push({ node, element, boxes });
  }
  return texts;
};

const scrolls = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";
const cuts = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

/** Text that goes beyond a box that does not let it be seen, or beyond the screen. */
const findCutText = ({ element, boxes }: ShownText): string[] => {
  const right = Math.max(...boxes.map((box) => box.right));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  for (const outer of [element, ...aroundOf(element)]) {
    if (outer === document.body) break;
    const { overflowX, overflowY, isInline, box } = frames.ask(outer);
    if (isInline) continue;
    if (cuts(overflowX) && (right > box.right + 1 || left < box.left - 1))
      return [`cut at the side: ${describe(element)}`];
    if (cuts(overflowY) && bottom > box.bottom + 2) return [`cut below: ${describe(element)}`];
    if (scrolls(overflowX)) return [];
  }
  const isBeyond = right > document.documentElement.clientWidth + 1 || left < -1;
  return isBeyond ? [`beyond the screen: ${describe(element)}`] : [];
};

/** About the width of three letters, as a share of the text's size. */
const THREE_LETTERS = 1.5;

/** A text of several words or letters set one below the other, because its column has no room. */
const findSqueezedText = ({ node, element, boxes }: ShownText): string[] => {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  const widest = Math.max(...boxes.map(({ width }) => width));
  const isSqueezed = boxes.length > 2 && node.data.trim().length > boxes.length && widest < THREE_LETTERS * size;
  return isSqueezed ? [`squeezed: ${describe(element)}`] : [];
};

/** Parts that stay while the page scrolls, across its whole width. */
const findBars = (): string[] =>
  [...document.body.querySelectorAll("*")].flatMap((element) => {
    const { position } = getComputedStyle(element);
    if (position !== "fixed" && position !== "sticky") return [];
    if (element.closest("dialog, .map, thead, .matrix") !== null) return [];
    const { width, height } = element.getBoundingClientRect();
    return width >= 0.8 * innerWidth && height > 0 && height < 0.6 * innerHeight ? [`stays: ${describe(element)}`] : [];
  });

const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";
/** On long screens every so many are tried, the first and the last among them. */
const TRIED = 12;

/** What lies over an element, or that it is out of sight; null: neither. */
const findCover = (element: HTMLElement): string | null => {
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (box === undefined) return null;
  const top = Math.max(box.top, 0) + 1;
  const bottom = Math.min(box.bottom, innerHeight) - 1;
  if (bottom <= top) return "out of sight";
  const covers = [top, bottom].map((y) => document.elementFromPoint(box.left + box.width / 2, y));
  const isSeen = covers.some((met) => met === null || element.contains(met) || met.contains(element));
  return isSeen || covers[0] === undefined || covers[0] === null ? null : `covered by ${describe(covers[0])}`;
};

/** Controls that lie below something else, or out of sight, when the keyboard comes to them. */
const findCoveredFocus = (): string[] => {
  const all = [...document.body.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest("svg, .map, .skip-link, .website-field") === null &&
      !clipped.ask(element),
  );
  const step = Math.max(1, (all.length - 1) / (TRIED - 1));
  const tried = new Set(Array.from({ length: Math.min(TRIED, all.length) }, (_, nth) => all[Math.round(nth * step)]));
  return [...tried].flatMap((element) => {
    if (element === undefined) return [];
    element.focus();
    const cover = document.activeElement === element ? findCover(element) : null;
    return cover === null ? [] : [`${describe(element)} is ${cover}`];
  });
};

/** All that does not hold on the screen as it stands: each with the element it is about. */
export const findScreenFaults = (): string[] => {
  clipped.forget();
  frames.forget();
  const texts = readShownTexts();
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on a screen of ${clientWidth}`] : []),
    ...texts.flatMap(findCutText),
    ...texts.flatMap(findSqueezedText),
    ...(innerHeight < 500 ? findBars() : []),
    ...findCoveredFocus(),
  ];
};
