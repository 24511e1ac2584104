import { Route, Routes } from "react-router";
import { IntroductionPage } from "./introduction-page.tsx";
import { StatusPage } from "./status-page.tsx";

/** Every path below `/enquiry`. */
export const EnquiryRoutes = () => (
  <Routes>
    <Route path="status" element={<StatusPage />} />
    <Route path="introduction" element={<IntroductionPage />} />
  </Routes>
);
