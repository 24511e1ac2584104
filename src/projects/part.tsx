import "./projects.css";
import { Route, Routes, useParams } from "react-router";
import { ProjectPage } from "./project-page.tsx";
import { ProjectsPage } from "./projects-page.tsx";

const OneProject = () => {
  const { id = "" } = useParams();
  // Another project is another page: its heading takes the focus, and nothing of the last one stays.
  return <ProjectPage key={id} id={id} />;
};

/** Every path below `/projects`. */
export const ProjectsRoutes = () => (
  <Routes>
    <Route index element={<ProjectsPage />} />
    <Route path=":id" element={<OneProject />} />
  </Routes>
);
