import type { ComponentType } from "react";
import { Route, Routes } from "react-router";
import { EmptyScreen } from "../ui/empty-screen.tsx";
import { laterPart } from "../i18n/lazy-part.tsx";

/** Who comes with a secret link needs no form, and who writes needs no answer yet: each page is loaded on its own. */
const page = (load: () => Promise<ComponentType>) =>
  laterPart(load, { messages: ["screen", "enquiry"], waiting: EmptyScreen });

const EnquiryPage = page(async () => (await import("./enquiry-page.tsx")).EnquiryPage);
const StatusPage = page(async () => (await import("./status-page.tsx")).StatusPage);
const ReceivedPage = page(async () => (await import("./received-page.tsx")).ReceivedPage);

/** Every path below `/enquiry`. */
export const EnquiryRoutes = () => (
  <Routes>
    <Route index element={<EnquiryPage />} />
    <Route path="status" element={<StatusPage />} />
    <Route path="received" element={<ReceivedPage />} />
  </Routes>
);
