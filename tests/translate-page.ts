/** How a translator puts what it has translated in the place of a text. */
export const TRANSLATORS = {
  "in one step": (text: Text, font: Node) => text.replaceWith(font),
  "before it": (text: Text, font: Node) => {
    text.before(font);
    text.remove();
  },
  "behind it": (text: Text, font: Node) => {
    text.after(font);
    text.remove();
  },
} as const satisfies Record<string, (text: Text, font: Node) => void>;

/** Where a translator leaves everything as it is. */
const KEPT = "font, script, style, textarea, svg, [translate=no]";

const createFont = (child: Node | string): HTMLElement => {
  const font = document.createElement("font");
  font.style.verticalAlign = "inherit";
  font.append(child);
  return font;
};

const translateTexts = (root: Node, put: (text: Text, font: Node) => void): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === "" || text.parentElement?.closest(KEPT) !== null) continue;
    // Into the same words: what is old then differs from what is new by nothing but being old.
    put(text, createFont(createFont(text.data)));
  }
};

/** Translates the page and whatever comes into it, the way a browser does; until the returned function is called. */
export const translatePage = (way: keyof typeof TRANSLATORS): (() => void) => {
  const translate = (): void => {
    translateTexts(document.body, TRANSLATORS[way]);
    // What the translator itself has done is nothing new to it.
    observer.takeRecords();
  };
  const observer = new MutationObserver(translate);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  translate();
  return () => observer.disconnect();
};
