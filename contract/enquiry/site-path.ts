/** Whether a text is the path of a page of this site. One slash: two begin the address of another site. */
export const isSitePath = (path: string): boolean => /^\/(?![/\\])[^\\]*$/.test(path);
