import { type ReactNode, useRef } from "react";
import { usePageTitle } from "./use-page-title.ts";
import { useArrivalFocus } from "./use-arrival-focus.ts";

/** The element id of a screen's heading. */
export const PAGE_HEADING_ID = "page-heading";

type PageHeadingProps = {
  /** What the page is called in the browser's title. */
  readonly title: string;
  /** The heading, where it is more than the title. */
  readonly children?: ReactNode;
  readonly lang?: string;
};

/** The heading of a screen: names the page, and takes the focus when somebody comes here from within the site. */
export const PageHeading = ({ title, children = title, lang }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useArrivalFocus(heading);
  return (
    <h1 id={PAGE_HEADING_ID} tabIndex={-1} ref={heading} lang={lang}>
      {children}
    </h1>
  );
};
