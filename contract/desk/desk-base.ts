/** Everything of the desk lies below this; a reading endpoint of the site has its second address there. */
export const DESK_BASE = "/api/v1/desk";
