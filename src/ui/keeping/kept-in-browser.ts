/**
 * Something this browser keeps for its visitor: under one key, or under all that begin with `start`; `tab`: the same,
 * but only as long as the tab is open (`sessionStorage`).
 */
type KeptThing =
  | { readonly key: string }
  | { readonly start: string }
  | { readonly tab: string }
  | { readonly database: string };

/** All that is ever kept in a browser; `/privacy` lists it by these names. Whatever is not here fails the tests. */
export const KEPT_IN_BROWSER = {
  language: { key: "language" },
  theme: { key: "theme" },
  perspective: { key: "perspective" },
  list: { key: "list" },
  drafts: { start: "enquiry-draft:" },
  answers: { start: "enquiry-answer:" },
  receipts: { start: "enquiry-receipt:" },
  /** What is typed at the desk: of others, and so in no browser longer than its tab. */
  desk: { tab: "desk:" },
  /** Of the demo alone, whose backend is in the page. */
  demo: { database: "demo" },
} as const satisfies Record<string, KeptThing>;
export type KeptName = keyof typeof KEPT_IN_BROWSER;

const things: readonly KeptThing[] = Object.values(KEPT_IN_BROWSER);

/** Whether a key of `localStorage` is one of ours: other programs may share our origin. */
export const isOwnKey = (key: string): boolean =>
  things.some((thing) => ("key" in thing && thing.key === key) || ("start" in thing && key.startsWith(thing.start)));

/** The same of `sessionStorage`. */
export const isOwnTabKey = (key: string): boolean =>
  things.some((thing) => "tab" in thing && key.startsWith(thing.tab));

export const isOwnDatabase = (name: string): boolean =>
  things.some((thing) => "database" in thing && thing.database === name);
