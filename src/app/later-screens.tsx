import type { ComponentType } from "react";
import { Route, Routes } from "react-router";
import type { CatalogueName } from "../i18n/catalogue-names.ts";
import { EmptyScreen } from "../ui/empty-screen.tsx";
import { laterPart } from "../i18n/lazy-part.tsx";
import { ErrorPage } from "./error-page.tsx";

const screen = (name: CatalogueName, load: () => Promise<ComponentType>) =>
  laterPart(load, { messages: ["screen", name], waiting: EmptyScreen, failed: <ErrorPage /> });

const screens = {
  projects: screen("projects", async () => (await import("../projects/part.tsx")).ProjectsRoutes),
  experts: screen("experts", async () => (await import("../experts/part.tsx")).ExpertsRoutes),
  events: screen("events", async () => (await import("../events/part.tsx")).EventsRoutes),
  materials: screen("materials", async () => (await import("../materials/part.tsx")).MaterialsRoutes),
  guidance: screen("guidance", async () => (await import("../guidance/part.tsx")).GuidanceRoutes),
  lands: screen("lands", async () => (await import("../lands/part.tsx")).LandsRoutes),
  overview: screen("overview", async () => (await import("../overview/part.tsx")).OverviewRoutes),
  enquiry: screen("enquiry", async () => (await import("../enquiry/enquiry-routes.tsx")).EnquiryRoutes),
};

const NotFoundPage = laterPart(async () => (await import("./not-found-page.tsx")).NotFoundPage, {
  waiting: EmptyScreen,
  failed: <ErrorPage />,
});

/**
 * Every screen beside the directory, by its first path segment; the code of each comes when it is first opened. Where
 * they are is known apart from the router, because only those who leave the directory need it.
 */
export const LaterScreens = () => (
  <Routes>
    {Object.entries(screens).map(([path, Screen]) => (
      <Route key={path} path={`${path}/*`} element={<Screen />} />
    ))}
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);
