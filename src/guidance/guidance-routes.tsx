/** Every path below `/guidance`. */
export const GuidanceRoutes = () => null;
