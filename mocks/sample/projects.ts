import type { StoredContact } from "../../backend/stored-contact.ts";
import type { Project } from "../../contract/project.ts";
import type { SampleRun } from "./sample-run.ts";

/** Invented cooperation projects between contacts of both sides. */
export const makeProjects = (_run: SampleRun, _contacts: readonly StoredContact[]): Project[] => [];
