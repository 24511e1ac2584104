import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { isSitePath } from "../../contract/enquiry/site-path.ts";
import { type EnquiryAddress, toEnquiryPath } from "./enquiry-path.ts";

/** The page a form was opened from, as the history keeps it; nothing where the address was opened by itself. */
type Origin = { readonly from?: string };

export const readOrigin = (state: unknown): Origin => {
  const { from } = (state ?? {}) as { from?: unknown };
  return typeof from === "string" && isSitePath(from) ? { from } : {};
};

type EnquiryLinkProps = {
  /** What is filled in. */
  readonly start: Partial<EnquiryAddress>;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A way into the form, which leads back to where one came from. */
export const EnquiryLink = ({ start, className, children }: EnquiryLinkProps) => {
  const { pathname, search } = useLocation();
  return (
    <Link className={className} to={toEnquiryPath(start)} state={{ from: pathname + search }}>
      {children}
    </Link>
  );
};
