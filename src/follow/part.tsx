import { useLocation } from "react-router";
import { ReceivedPage } from "./received-page.tsx";
import { StatusPage } from "./status-page.tsx";

/** The pages behind secret links: the sender's `/enquiry/status` and the receiver's `/enquiry/received`. */
export const FollowPages = () => {
  const { pathname } = useLocation();
  return /\/received\/?$/.test(pathname) ? <ReceivedPage /> : <StatusPage />;
};
