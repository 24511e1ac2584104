import { SETUP_STEPS, type Setup, type SetupStep } from "../../contract/desk/setup.ts";
import type { ContactStore } from "../contacts/contact-store.ts";
import type { Moment } from "../enquiry/enquiry-context.ts";
import { project } from "../visibility.ts";
import type { ReadPeople } from "./colleagues.ts";

/**
 * What whoever runs the machine has set, and the entries do not tell. `hasBackup`: a recent one; `lettersWaiting`: for a
 * mail host, where there is none.
 */
type HostSettings = {
  readonly canMail: boolean;
  readonly lettersWaiting: number;
  readonly hasBackup: boolean;
  readonly legalTextsConfirmed: boolean;
};
export type ReadSettings = () => Promise<HostSettings>;

type SetupParts = {
  readonly contacts: Pick<ContactStore, "findCoordinator" | "count">;
  readonly readPeople: ReadPeople;
  readonly readSettings: ReadSettings;
};

export type SetupDesk = { readonly read: (moment: Moment) => Promise<Setup> };

/** What of a new network is set up, found out anew each time: nobody ticks anything off. */
export const createSetupDesk = ({ contacts, readPeople, readSettings }: SetupParts): SetupDesk => ({
  read: async ({ today }) => {
    const [own, count, people, settings] = await Promise.all([
      contacts.findCoordinator(),
      contacts.count(),
      readPeople(),
      readSettings(),
    ]);
    const coordinators = people.filter(({ isActive, roles }) => isActive && roles.includes("coordinator"));
    const shown = own === null ? null : project(own, "public", today);
    const isDone: Readonly<Record<SetupStep, boolean>> = {
      coordinator: coordinators.length > 0,
      "second-coordinator": coordinators.length > 1,
      "mail-host": settings.canMail,
      name: shown !== null,
      mailbox: shown?.email !== undefined,
      phone: (shown?.phones ?? []).length > 0,
      backup: settings.hasBackup,
      "legal-texts": settings.legalTextsConfirmed,
      "first-contacts": count > (own === null ? 0 : 1),
    };
    return {
      steps: SETUP_STEPS.map((step) => ({ step, isDone: isDone[step] })),
      lettersWaiting: settings.lettersWaiting,
      clearingPoint: shown === null ? null : { id: shown.id, name: shown.organization.name },
    };
  },
});
