import { useLocation } from "react-router";
import { ReceivedPage } from "./received-page.tsx";
import { StatusPage } from "./status-page.tsx";
import { TakedownPage } from "./takedown-page.tsx";

/** The pages behind secret links: of an enquiry the sender's and the receiver's, and the one of a contact's own entry. */
export const FollowPages = () => {
  const { pathname } = useLocation();
  if (pathname.includes("/takedown/")) return <TakedownPage />;
  return /\/received\/?$/.test(pathname) ? <ReceivedPage /> : <StatusPage />;
};
