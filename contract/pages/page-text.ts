/** The pages of running text, by their path. */
export const TEXT_PAGES = ["about", "imprint", "privacy", "accessibility", "easy-language", "sign-language"] as const;
export type TextPageName = (typeof TEXT_PAGES)[number];

/** A stretch of a line: text with gaps such as `{draftHours}`, or such stretches made strong or a link. */
export type Span =
  | string
  | { readonly strong: readonly Span[] }
  | { readonly link: string; readonly spans: readonly Span[] };

/** `slot`: what the program puts there, such as an address or a list. */
export type Block =
  | { readonly heading: readonly Span[]; readonly depth: 2 | 3 }
  | { readonly paragraph: readonly Span[] }
  | { readonly items: readonly (readonly Span[])[]; readonly isOrdered: boolean }
  | { readonly slot: string };

/**
 * A page of running text in one language, as the build makes it of `content/pages/<page>/<language>.md`
 * (`scripts/page-texts.ts`): nothing else makes one, so nothing else has to check it.
 */
export type PageText = { readonly title: string; readonly blocks: readonly Block[] };
