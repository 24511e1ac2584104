import { ErrorBoundary } from "react-error-boundary";
import { BrowserRouter, createRoutesFromElements, Route, useLocation, useRoutes } from "react-router";
import { DirectoryPage } from "../directory/directory-page.tsx";
import { ErrorPage } from "./error-page.tsx";
import { LaterScreens } from "./later-screens.tsx";
import { Layout } from "./layout.tsx";

/** Made once: an address that changes draws what depends on it, and not the frame around it. */
const screens = createRoutesFromElements(
  <Route element={<Layout />}>
    <Route element={<DirectoryPage />}>
      <Route index element={null} />
      <Route path="contacts/:id" element={null} />
    </Route>
    <Route path="*" element={<LaterScreens />} />
  </Route>,
);

const Screens = () => {
  const location = useLocation();
  const screen = useRoutes(screens);
  return (
    // Whoever goes back from a screen that has failed, or on to another, is not kept from it.
    <ErrorBoundary fallback={<ErrorPage />} resetKeys={[location]}>
      {screen}
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
