import "./events.css";
import { Route, Routes } from "react-router";
import { EmptyScreen } from "../ui/empty-screen.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { loadOccurrences } from "./use-occurrences.ts";

const options = { messages: ["screen", "events"], waiting: EmptyScreen } as const;

// The list and a page of it each load what they need, and one does not wait for the other's code.
const EventsPage = laterPart(async () => (await import("./events-page.tsx")).EventsPage, options);
const EventPage = laterPart(async () => (await import("./event-page.tsx")).EventPage, options);

loadOccurrences().catch(() => {
  // Whoever waits for it is told.
});

/** Every path below `/events`. */
export const EventsRoutes = () => (
  <Routes>
    <Route index element={<EventsPage />} />
    <Route path="*" element={<EventPage />} />
  </Routes>
);
