/** Every path below `/projects`. */
export const ProjectsRoutes = () => null;
