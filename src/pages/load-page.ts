import type { PageText, TextPageName } from "../../contract/pages/page-text.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";

const loaders = import.meta.glob("../../content/pages/*/*.md", { import: "page" }) as Readonly<
  Record<string, () => Promise<PageText>>
>;
const loaded = new Map<string, Promise<PageText>>();

/** The same promise for the same page, so that it can be waited for while drawing; one that failed is tried anew. */
export const loadPage = (name: TextPageName, language: UiLanguage): Promise<PageText> => {
  const path = `../../content/pages/${name}/${language}.md`;
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const load = loaders[path];
  if (load === undefined) throw new RangeError(`there is no ${path.slice(6)}: every page has a file in each language`);
  const page = load();
  loaded.set(path, page);
  page.catch(() => loaded.delete(path));
  return page;
};
