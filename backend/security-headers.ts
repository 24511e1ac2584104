/** `basemapUrl`: the template of the raster basemap the build was made with, where there is one. */
type HeaderSettings = { readonly siteUrl?: string; readonly basemapUrl?: string };

const listSources = ({ basemapUrl }: HeaderSettings): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Icons of the style sheet and marker pictures are data URLs.
  ["img-src 'self' data:", ...(basemapUrl === undefined ? [] : [new URL(basemapUrl).origin])].join(" "),
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // What may pass is decided in src/app/trusted-types.ts.
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

const A_YEAR_S = 31_536_000;

/** The headers of every answer, whatever its kind: the one table of them, for the host, the preview and the tests. */
export const securityHeadersFor = (settings: HeaderSettings = {}): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": listSources(settings).join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)",
  // Behind plain HTTP the header means nothing, and a browser would ignore it.
  ...(settings.siteUrl?.startsWith("https:") === true ? { "Strict-Transport-Security": `max-age=${A_YEAR_S}` } : {}),
});

/** As they are where nothing was set. */
export const securityHeaders = securityHeadersFor();
