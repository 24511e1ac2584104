import "./status-symbol.css";
import type { ProjectStatus } from "../../contract/lists/project-status.ts";

/** How a project stands, as a shape; the word stands beside it. */
export const StatusSymbol = ({ status }: { readonly status: ProjectStatus }) => (
  <span aria-hidden="true" className={`status-symbol status-symbol--${status}`} />
);
