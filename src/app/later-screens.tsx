import type { ComponentType } from "react";
import { Route, Routes } from "react-router";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { EmptyScreen } from "../ui/failure/empty-screen.tsx";
import { ErrorPage } from "./error-page.tsx";
import { pagesLazy } from "./pages-lazy.ts";

const options = { waiting: EmptyScreen, failed: <ErrorPage /> };

/** Every screen beside the directory, by its first path segment; the code of each comes when it is first opened. */
const screens: Readonly<Record<string, ComponentType>> = {
  projects: lazyPart("projects", () => import("../projects/part.tsx")).component("ProjectsRoutes", options),
  experts: lazyPart("experts", () => import("../experts/part.tsx")).component("ExpertsRoutes", options),
  events: lazyPart("events", () => import("../events/part.tsx")).component("EventsRoutes", options),
  materials: lazyPart("materials", () => import("../materials/part.tsx")).component("MaterialsRoutes", options),
  guidance: lazyPart("guidance", () => import("../guidance/part.tsx")).component("GuidanceRoutes", options),
  lands: lazyPart("lands", () => import("../lands/part.tsx")).component("LandsRoutes", options),
  overview: lazyPart("overview", () => import("../overview/part.tsx")).component("OverviewRoutes", options),
  desk: lazyPart("desk", () => import("../desk/part.tsx")).component("DeskRoutes", options),
  enquiry: lazyPart("enquiry", () => import("../enquiry/part.tsx")).component("EnquiryPage", options),
};

/** Who comes with a secret link needs no form. */
const FollowScreen = lazyPart("follow", () => import("../follow/part.tsx")).component("FollowPages", options);

/** Running text, and what is said where an address leads nowhere. */
const TextScreen = pagesLazy.component("TextPages", options);

export const LaterScreens = () => (
  <Routes>
    {Object.entries(screens).map(([path, Screen]) => (
      <Route key={path} path={`${path}/*`} element={<Screen />} />
    ))}
    {["enquiry/status", "enquiry/received", "enquiry/takedown/:id"].map((path) => (
      <Route key={path} path={path} element={<FollowScreen />} />
    ))}
    <Route path="*" element={<TextScreen />} />
  </Routes>
);
