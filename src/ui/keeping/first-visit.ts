import { readStored } from "./stored-setting.ts";

/** Whether nothing is asked for by the address's query (`search`), and nothing was chosen in this browser before. */
export const isFirstVisit = (search: string): boolean => search === "" && readStored("perspective") === null;
