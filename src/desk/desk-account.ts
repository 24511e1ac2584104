import { createContext } from "react";
import type { DeskSession } from "../../contract/desk/access.ts";

export type DeskAccountView = NonNullable<DeskSession["account"]>;

/** The id of the account that is signed in. */
export const DeskAccountContext = createContext("");

/** Whether the work list is theirs to do. */
export const isCoordinating = ({ roles }: DeskAccountView): boolean =>
  roles.includes("coordinator") || roles.includes("land-coordinator");

/** Whether they set up the network; who coordinates one Land finds it there. */
export const isSettingUp = ({ roles }: DeskAccountView): boolean =>
  roles.includes("coordinator") || roles.includes("administrator");
