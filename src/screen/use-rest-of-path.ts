import { useParams } from "react-router";

/** What follows a screen's own path, such as an entry's id; a slash behind it says nothing. */
export const useRestOfPath = (): string => (useParams()["*"] ?? "").replace(/\/+$/, "");
