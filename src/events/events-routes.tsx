/** Every path below `/events`. */
export const EventsRoutes = () => null;
