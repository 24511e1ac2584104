import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { type EnquiryAddress, toEnquiryPath } from "./enquiry-path.ts";

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
