type Exception = {
  /** The file, or only the tests so called. */
  readonly file?: RegExp;
  readonly title?: RegExp;
  readonly because: string;
};

/**
 * What is tried in Chromium only. None of it is a defect of the site: Firefox ESR 153, driven by WebDriver BiDi, has no
 * command for it, or Playwright 1.65 does not give it.
 */
export const NOT_IN_FIREFOX: readonly Exception[] = [
  { file: /axe\.e2e\.ts$/, because: "axe ends the page's process with a fault of Firefox's own (signal 11)" },
  {
    file: /(print|paper|forced-colors)\.e2e\.ts$/,
    because: "no emulation of media: print, forced colours, dark, motion",
  },
  { title: /printed on one (or two )?sheets?|a page prints whole/, because: "no emulation of media: print" },
  { title: /on a (system that is dark|dark system)/, because: "no emulation of media: dark" },
  { title: /a side pressed twice/, because: "a double press comes as two single ones" },
  { title: /with the calendar's own file|saved as a table for spreadsheets/, because: "no download is told of" },
  {
    title: /from a topic to a page that can be printed/,
    because: "the browser goes back to a whole page it has kept, and tells nobody",
  },
  {
    title: /without the content security policy hostile texts/,
    because: "what is sent with a request that was held up cannot be sent on",
  },
  {
    file: /(home|first-files|trusted-types)\.e2e\.ts$/,
    because: "about what a host sends, which is alike for every browser",
  },
];
