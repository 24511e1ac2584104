import { lexer, type Token, type Tokens } from "marked";
import type { Plugin } from "vite";
import type { Block, PageText, Span } from "../contract/pages/page-text.ts";

const PAGE = /\/content\/pages\/[^?]+\.md$/u;
const SLOT = /^\{\{([a-z-]+)\}\}$/u;

const refuse = ({ type, raw }: Token): never => {
  throw new Error(`A page takes headings, paragraphs, lists, strong text and links, not ${type}: ${raw.slice(0, 60)}`);
};

/** Marked writes quotes and brackets as it would for HTML only when it makes HTML; its tokens hold them as they are. */
const toSpans = (tokens: readonly Token[] = []): Span[] =>
  tokens.flatMap((token): Span[] => {
    const { tokens: inner } = token as Tokens.Generic;
    if (token.type === "text" || token.type === "escape")
      return inner === undefined ? [(token as Tokens.Text).text.replaceAll("\n", " ")] : toSpans(inner);
    if (token.type === "strong") return [{ strong: toSpans(inner) }];
    if (token.type === "link") return [{ link: (token as Tokens.Link).href, spans: toSpans(inner) }];
    return refuse(token);
  });

const toItem = (item: Tokens.ListItem): Span[] => {
  const [text, ...more] = item.tokens.filter(({ type }) => type !== "space");
  return text === undefined || more.length > 0 ? refuse(item) : toSpans([text]);
};

const toBlock = (token: Token): Block[] => {
  if (token.type === "space") return [];
  if (token.type === "list") {
    const { items, ordered } = token as Tokens.List;
    return [{ items: items.map(toItem), isOrdered: ordered }];
  }
  if (token.type === "heading") {
    const { depth, tokens } = token as Tokens.Heading;
    return depth === 2 || depth === 3 ? [{ heading: toSpans(tokens), depth }] : refuse(token);
  }
  if (token.type !== "paragraph") return refuse(token);
  const { text, tokens } = token as Tokens.Paragraph;
  const slot = SLOT.exec(text)?.[1];
  return [slot === undefined ? { paragraph: toSpans(tokens) } : { slot }];
};

/** Reads a page's Markdown: the title is its first line, `# …`. Throws for whatever a page does not take, HTML above all. */
export const readPageText = (markdown: string): PageText => {
  const [title, ...tokens] = lexer(markdown);
  if (title?.type !== "heading" || (title as Tokens.Heading).depth !== 1)
    throw new Error("A page begins with its title in a line of its own: # Title");
  return { title: (title as Tokens.Heading).text, blocks: tokens.flatMap(toBlock) };
};

/** Hands the app the pages of `content/pages` as data, so that no reader of Markdown is in the bundle. */
export const pageTexts = (): Plugin => ({
  name: "page-texts",
  transform(code, id) {
    if (!PAGE.test(id)) return null;
    return { code: `export const page = ${JSON.stringify(readPageText(code))};`, map: null };
  },
});
