import { Route, Routes } from "react-router";
import { EnquiryPage } from "./enquiry-page.tsx";
import { ReceivedPage } from "./received-page.tsx";
import { StatusPage } from "./status-page.tsx";

/** Every path below `/enquiry`. */
export const EnquiryRoutes = () => (
  <Routes>
    <Route index element={<EnquiryPage />} />
    <Route path="status" element={<StatusPage />} />
    <Route path="received" element={<ReceivedPage />} />
  </Routes>
);
