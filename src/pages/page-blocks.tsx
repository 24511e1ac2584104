import { createElement, Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import type { Block, Span } from "../../contract/pages/page-text.ts";
import { linkEmergencyNumbers } from "../ui/contact/emergency-number.tsx";
import { type GapTexts, splitAtGaps } from "./gaps.ts";

type Drawing = {
  readonly gaps: GapTexts;
  /** What the program puts into a slot, by its name. */
  readonly slots: Readonly<Record<string, ReactNode>>;
};

/** The operator's own words are German in every language. */
const GERMAN_GAPS: ReadonlySet<string> = new Set(["name", "body", "responsibleOffice"]);

/** As children of their parent in this order: what is read from a file never changes its order, so no part needs a key. */
const inOrder = (parts: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...parts);

const drawGap = (name: string, gaps: GapTexts): ReactNode => {
  const text = gaps[name];
  if (text === undefined) throw new RangeError(`a page has the gap {${name}}, which nothing fills`);
  return GERMAN_GAPS.has(name) ? (
    <bdi lang="de" translate="no">
      {text}
    </bdi>
  ) : (
    text
  );
};

const drawText = (text: string, gaps: GapTexts, isLink: boolean): ReactNode =>
  inOrder(
    splitAtGaps(text).map((part, position) => {
      if (position % 2 === 1) return drawGap(part, gaps);
      return isLink ? part : linkEmergencyNumbers(part);
    }),
  );

const drawSpan = (span: Span, gaps: GapTexts, isLink: boolean): ReactNode => {
  if (typeof span === "string") return drawText(span, gaps, isLink);
  if ("strong" in span) return <strong>{drawSpans(span.strong, gaps, isLink)}</strong>;
  const inside = drawSpans(span.spans, gaps, true);
  // Our own pages by the router, which knows the path the site lies under.
  return span.link.startsWith("/") ? <Link to={span.link}>{inside}</Link> : <a href={span.link}>{inside}</a>;
};

function drawSpans(spans: readonly Span[], gaps: GapTexts, isLink = false): ReactNode {
  return inOrder(spans.map((span) => drawSpan(span, gaps, isLink)));
}

const drawItem = (spans: readonly Span[], gaps: GapTexts): ReactNode => <li>{drawSpans(spans, gaps)}</li>;

const drawBlock = (block: Block, { gaps, slots }: Drawing): ReactNode => {
  if ("heading" in block) {
    const text = drawSpans(block.heading, gaps);
    return block.depth === 2 ? <h2>{text}</h2> : <h3>{text}</h3>;
  }
  if ("paragraph" in block) return <p>{drawSpans(block.paragraph, gaps)}</p>;
  if ("slot" in block) {
    if (!(block.slot in slots)) throw new RangeError(`a page has the slot {{${block.slot}}}, which nothing fills`);
    return slots[block.slot];
  }
  const items = inOrder(block.items.map((spans) => drawItem(spans, gaps)));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

/** The blocks of a page as elements. */
export const PageBlocks = ({ blocks, ...drawing }: Drawing & { readonly blocks: readonly Block[] }) =>
  inOrder(blocks.map((block) => drawBlock(block, drawing)));
