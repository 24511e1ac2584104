/** Every path below `/overview`. */
export const OverviewRoutes = () => null;
