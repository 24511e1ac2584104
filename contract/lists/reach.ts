/** How somebody is reached at once, as far as the reader may see it: by a number, only by a mailbox or form, not at all. */
export const REACHES = ["phone", "written", "none"] as const;
export type Reach = (typeof REACHES)[number];
