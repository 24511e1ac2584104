/** How one takes part. */
export const ATTENDANCES = ["on-site", "online"] as const;
export type Attendance = (typeof ATTENDANCES)[number];
