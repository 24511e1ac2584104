/** Every path below `/lands`. */
export const LandsRoutes = () => null;
