/**
 * `uncaught`: an error nobody caught; `drawing`: a part of the screen that could not be drawn; `file`: code or a style
 * sheet that could not be had; `answer`: one of the backend without the agreed form; `content-policy`: what the content
 * policy kept out.
 */
export const FAULT_KINDS = ["uncaught", "drawing", "file", "answer", "content-policy"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
