import type { ComponentType } from "react";
import { Route, Routes } from "react-router";
import { laterPart } from "../ui/later-part.tsx";

/** Who comes with a secret link needs no form, and who writes needs no answer yet: each page is loaded on its own. */
const page = (load: () => Promise<ComponentType>) =>
  laterPart(load, { messages: ["screen", "enquiry"], waiting: () => <main className="screen" id="main" /> });

const EnquiryPage = page(async () => (await import("./enquiry-page.tsx")).EnquiryPage);
// Place of the status page (sender's link).
// Place of the introduction page (receiver's link).

/** Every path below `/enquiry`. */
export const EnquiryRoutes = () => (
  <Routes>
    <Route index element={<EnquiryPage />} />
    {/* Place of "status". */}
    {/* Place of "introduction". */}
  </Routes>
);
