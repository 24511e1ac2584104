import "./experts.css";
import { Route, Routes } from "react-router";
import { ExpertPage } from "./expert-page.tsx";
import { ExpertsList } from "./experts-list.tsx";

/** Every path below `/experts`. */
export const ExpertsRoutes = () => (
  <Routes>
    <Route index element={<ExpertsList />} />
    <Route path=":id" element={<ExpertPage />} />
  </Routes>
);
