import { useLocation } from "react-router";
import { LINK_TOKEN_PATTERN } from "../../contract/enquiry/enquiry-kind.ts";

/**
 * The secret of a link, from behind the `#`: that part of an address is sent to no server and stands in no log. Null
 * where there is none or it is cut off.
 */
export const useLinkToken = (): string | null => {
  const token = useLocation().hash.slice(1);
  return LINK_TOKEN_PATTERN.test(token) ? token : null;
};
