/** Every path below `/experts`. */
export const ExpertsRoutes = () => null;
