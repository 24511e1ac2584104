import type { Mandate } from "../../contract/contact.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import type { Role } from "../../contract/role.ts";
import {
  complainFurther,
  complainToFederation,
  complainToLand,
  recordedByAdvice,
  recordedByCommunityOfficer,
  recordedByComplaints,
  recordedByPrevention,
  recordedByRecruitment,
  recordedByStateSecurity,
  recordedByVictimSupport,
  recordedInConversation,
} from "./mandate-texts.ts";

type Duty = Pick<Mandate, "task" | "mustReportOffences"> & { readonly recorded: LocalizedText };

const conversation: Duty = { task: "prevention", mustReportOffences: true, recorded: recordedInConversation };

const dutyByRole = {
  "liaison-officer": conversation,
  "contact-for-muslims": conversation,
  "migration-officer": conversation,
  "lka-prevention": { task: "prevention", mustReportOffences: true, recorded: recordedByPrevention },
  "crime-prevention-advice": { task: "prevention", mustReportOffences: true, recorded: recordedByAdvice },
  "victim-support": { task: "prevention", mustReportOffences: true, recorded: recordedByVictimSupport },
  "community-officer": { task: "prevention", mustReportOffences: true, recorded: recordedByCommunityOfficer },
  "recruitment-adviser": { task: "administration", mustReportOffences: false, recorded: recordedByRecruitment },
  complaints: { task: "administration", mustReportOffences: false, recorded: recordedByComplaints },
  "state-security": { task: "investigation", mustReportOffences: true, recorded: recordedByStateSecurity },
} as const satisfies Partial<Record<Role, Duty>>;

export type AuthorityRole = keyof typeof dutyByRole;

export const mandateOf = (role: AuthorityRole, isFederal: boolean): Mandate => ({
  ...dutyByRole[role],
  complaints: role === "complaints" ? complainFurther : isFederal ? complainToFederation : complainToLand,
});
