import "../screen/screen.css";
import "./overview.css";
import "./matrix.css";
import { Navigate, Route, Routes } from "react-router";
import { OverviewScreen } from "./overview-screen.tsx";

/** Every path below `/overview`: there is one. */
export const OverviewRoutes = () => (
  <Routes>
    <Route index element={<OverviewScreen />} />
    <Route path="*" element={<Navigate to="/overview" replace />} />
  </Routes>
);
