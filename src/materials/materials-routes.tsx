/** Every path below `/materials`. */
export const MaterialsRoutes = () => null;
