import "./pages.css";
import { Suspense } from "react";
import { useLocation } from "react-router";
import { TEXT_PAGES } from "../../contract/pages/page-text.ts";
import { EmptyScreen } from "../ui/failure/empty-screen.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { TextPage } from "./text-page.tsx";

export { MenuPages, SiteFooter } from "./site-footer.tsx";

/** Every path of a page of running text, and those that lead nowhere. */
export const TextPages = () => {
  const segment = useLocation().pathname.replaceAll("/", "");
  const name = TEXT_PAGES.find((each) => each === segment);
  if (name === undefined) return <NotFoundPage />;
  return (
    <Suspense fallback={<EmptyScreen />} key={name}>
      <TextPage name={name} />
    </Suspense>
  );
};
