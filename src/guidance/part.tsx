import "./guidance.css";
import { Route, Routes } from "react-router";
import { GuidanceListScreen } from "./guidance-list-screen.tsx";
import { GuidanceScreen } from "./guidance-screen.tsx";

/** Every path below `/guidance`. */
export const GuidanceRoutes = () => (
  <Routes>
    <Route index element={<GuidanceListScreen />} />
    <Route path="*" element={<GuidanceScreen />} />
  </Routes>
);
