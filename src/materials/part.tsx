import "./materials.css";
import { Route, Routes } from "react-router";
import { MaterialPage } from "./material-page.tsx";
import { MaterialsList } from "./materials-list.tsx";

/** Every path below `/materials`. */
export const MaterialsRoutes = () => (
  <Routes>
    <Route index element={<MaterialsList />} />
    <Route path=":id" element={<MaterialPage />} />
  </Routes>
);
