import "./events.css";
import type { ComponentType } from "react";
import { Route, Routes } from "react-router";
import { EmptyScreen } from "../ui/empty-screen.tsx";
import { laterPart } from "../i18n/lazy-part.tsx";
import { loadOccurrences } from "./occurrences-code.ts";

const options = { messages: ["screen", "events"], waiting: EmptyScreen } as const;

/** The list and a page of it each load what they need, and one does not wait for the other's code. */
const page = (loadCode: () => Promise<ComponentType>) =>
  laterPart(async () => {
    const [Page] = await Promise.all([loadCode(), loadOccurrences()]);
    return Page;
  }, options);

const EventsPage = page(async () => (await import("./events-page.tsx")).EventsPage);
const EventPage = page(async () => (await import("./event-page.tsx")).EventPage);

/** Every path below `/events`. */
export const EventsRoutes = () => (
  <Routes>
    <Route index element={<EventsPage />} />
    <Route path="*" element={<EventPage />} />
  </Routes>
);
