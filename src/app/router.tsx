import { ErrorBoundary } from "react-error-boundary";
import { BrowserRouter, Route, Routes, useLocation } from "react-router";
import { DirectoryPage } from "../directory/directory-page.tsx";
import { ErrorPage } from "./error-page.tsx";
import { LaterScreens } from "./later-screens.tsx";
import { Layout } from "./layout.tsx";

const Screens = () => {
  const location = useLocation();
  return (
    // Whoever goes back from a screen that has failed, or on to another, is not kept from it.
    <ErrorBoundary fallback={<ErrorPage />} resetKeys={[location]}>
      <Routes>
        <Route element={<Layout />}>
          <Route element={<DirectoryPage />}>
            <Route index element={null} />
            <Route path="contacts/:id" element={null} />
          </Route>
          <Route path="*" element={<LaterScreens />} />
        </Route>
      </Routes>
    </ErrorBoundary>
  );
};

/** Every path of the site. The directory and a contact in it are one screen, so that list and map stay as they are. */
export const Router = () => (
  // Without transitions a pressed filter answers in the same frame; a filter change is fast enough for that.
  <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
    <Screens />
  </BrowserRouter>
);
