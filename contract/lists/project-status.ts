export const PROJECT_STATUSES = ["idea", "running", "ended"] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
