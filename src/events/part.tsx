import "./events.css";
import { Route, Routes } from "react-router";
import { EventPage } from "./details/event-page.tsx";
import { EventsPage } from "./events-page.tsx";

/** Every path below `/events`. */
export const EventsRoutes = () => (
  <Routes>
    <Route index element={<EventsPage />} />
    <Route path="*" element={<EventPage />} />
  </Routes>
);
