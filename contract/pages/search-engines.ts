import type { UiLanguage } from "../lists/language-tag.ts";
import { UI_LANGUAGES } from "../lists/language-tag.ts";
import type { Side } from "../lists/side.ts";
import type { LocalizedText } from "../localized-text.ts";
import { MILLISECONDS_A_DAY } from "../day.ts";
import type { Operator } from "../operator/operator.ts";

/** What a search engine or a messenger shows of a screen, by the first part of its path. */
export type Screens = Readonly<Record<string, { readonly title: LocalizedText; readonly preview: LocalizedText }>>;

/** The address of the installation, without a slash at its end: `https://kontaktnetz.example`. */
type Site = { readonly siteUrl: string };

const SITE_NAME = "Clearingstelle · Kontaktnetz";
/** Far more than the thirty days that RFC 9116 wants it to be looked at in; renewed whenever it is asked for. */
const SECURITY_TEXT_DAYS = 180;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * Whether a page may stand in a search engine: all but invented ones, the desk, pages behind secret links, and the contact
 * pages of associations, where an index would be a list of people's religion that outlives the entry.
 */
export const isForIndexes = (path: string, about: { readonly isSample: boolean; readonly side?: Side }): boolean =>
  !about.isSample && about.side !== "muslim-organization" && !/^\/+(?:enquiry\/+.|desk(?:\/|$))/iu.test(path);

/** The address that stands for a page, whatever filters it was opened with. */
const toCanonical = ({ siteUrl }: Site, path: string, language: UiLanguage): string =>
  `${siteUrl}${path}${language === "de" ? "" : `?lang=${language}`}`;

type PageOptions = Site & { readonly path: string; readonly language: UiLanguage; readonly isIndexed: boolean };

/** `index.html` as the page of one path: its title, preview and canonical address, for whoever runs no code. */
export const withScreen = (html: string, screens: Screens, options: PageOptions): string => {
  const { path, language, isIndexed } = options;
  const screen = screens[path.split("/")[1] ?? ""] ?? screens[""];
  const title = escapeHtml(`${screen?.title[language] ?? ""} – ${SITE_NAME}`);
  const preview = escapeHtml(screen?.preview[language] ?? "");
  const address = escapeHtml(toCanonical(options, path, language));
  const head = [
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${preview}" />`,
    `<meta property="og:type" content="website" />`,
    `<link rel="canonical" href="${address}" />`,
    ...(isIndexed ? [] : ['<meta name="robots" content="noindex" />']),
  ];
  return html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${title}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*"/u, (_, start: string) => `${start}${preview}"`)
    .replace("</head>", () => `  ${head.join("\n    ")}\n  </head>`);
};

/** `robots.txt`: what is not to be indexed has to be read, to see that it says so. */
export const writeRobots = ({ siteUrl, isSample }: Site & Pick<Operator, "isSample">): string =>
  isSample ? "User-agent: *\nDisallow: /\n" : `User-agent: *\nDisallow: /api/\n\nSitemap: ${siteUrl}/sitemap.xml\n`;

/** `sitemap.xml`: every screen, in each language. */
export const writeSitemap = (site: Site, screens: Screens): string => {
  const alternates = (path: string): string =>
    UI_LANGUAGES.map(
      (language) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(toCanonical(site, path, language))}"/>\n`,
    ).join("");
  const urls = Object.keys(screens).flatMap((segment) => {
    const path = `/${segment}`;
    return UI_LANGUAGES.map(
      (language) =>
        `  <url>\n    <loc>${escapeHtml(toCanonical(site, path, language))}</loc>\n${alternates(path)}  </url>\n`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
};

type SecurityText = Site & { readonly operator: Pick<Operator, "email" | "answersIn">; readonly now: Date };

/** `/.well-known/security.txt` (RFC 9116). */
export const writeSecurityText = ({ siteUrl, operator: { email, answersIn }, now }: SecurityText): string =>
  [
    `Contact: ${email === null ? `${siteUrl}/enquiry?kind=question` : `mailto:${email}`}`,
    `Expires: ${new Date(now.getTime() + SECURITY_TEXT_DAYS * MILLISECONDS_A_DAY).toISOString()}`,
    `Preferred-Languages: ${answersIn.join(", ")}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
