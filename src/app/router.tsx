import { BrowserRouter, Route, Routes } from "react-router";
import { DirectoryPage } from "../directory/directory-page.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ErrorPage } from "./error-page.tsx";
import { laterScreens, NotFoundPage } from "./later-screens.tsx";
import { Layout } from "./layout.tsx";

/** Every path of the site. The directory and a contact in it are one screen, so that list and map stay as they are. */
export const Router = () => (
  // Without transitions a pressed filter answers in the same frame; a filter change is fast enough for that.
  <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
    <ErrorBoundary fallback={<ErrorPage />}>
      <Routes>
        <Route element={<Layout />}>
          <Route element={<DirectoryPage />}>
            <Route index element={null} />
            <Route path="contacts/:id" element={null} />
          </Route>
          {Object.entries(laterScreens).map(([path, Screen]) => (
            <Route key={path} path={`${path}/*`} element={<Screen />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </ErrorBoundary>
  </BrowserRouter>
);
