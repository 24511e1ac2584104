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
  { file: /forced-colors\.e2e\.ts$/, because: "no emulation of media: forced colours" },
  { title: /on a (system that is dark|dark system)/, because: "no emulation of media: dark" },
  {
    title: /each screen is printed by its button|a page prints whole/,
    because: "no emulation of media: a page shown on the screen as it would be on paper; printing itself is tried",
  },
  {
    title: /each page is printed on one or two sheets|a contact is printed on one sheet: who it is/,
    because: "a PDF of Firefox's does not tell which letters its ligatures and figures of one width are",
  },
  {
    title: /nothing moves while the contacts take the shell's place/,
    because: "it tells nobody of shifts of the layout",
  },
  { title: /the shell is inert, and has no words/, because: "axe, as above, and no emulation of media: dark" },
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
    file: /desk-(codes|letters|provider|setup|work)?-?home\.e2e\.ts$/,
    because: "no passkeys of a test's own: the authenticator is Chromium's, and the desk's codes follow on a passkey",
  },
  {
    file: /\/(home|first-files|trusted-types)\.e2e\.ts$/,
    because: "about what a host sends, which is alike for every browser",
  },
];
