import type { Mandate } from "../../contract/contact/contact.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import type { Role } from "../../contract/lists/role.ts";
import texts from "./data/mandates.json" with { type: "json" };

type Duty = Pick<Mandate, "task" | "mustReportOffences"> & { readonly recorded: LocalizedText };

const conversation: Duty = {
  task: "prevention",
  mustReportOffences: true,
  recorded: texts["recorded-in-conversation"],
};

const dutyByRole = {
  "liaison-officer": conversation,
  "contact-for-muslims": conversation,
  "migration-officer": conversation,
  "lka-prevention": { task: "prevention", mustReportOffences: true, recorded: texts["recorded-by-prevention"] },
  "crime-prevention-advice": { task: "prevention", mustReportOffences: true, recorded: texts["recorded-by-advice"] },
  "victim-support": { task: "prevention", mustReportOffences: true, recorded: texts["recorded-by-victim-support"] },
  "community-officer": {
    task: "prevention",
    mustReportOffences: true,
    recorded: texts["recorded-by-community-officer"],
  },
  "recruitment-adviser": {
    task: "administration",
    mustReportOffences: false,
    recorded: texts["recorded-by-recruitment"],
  },
  complaints: { task: "administration", mustReportOffences: false, recorded: texts["recorded-by-complaints"] },
  "state-security": { task: "investigation", mustReportOffences: true, recorded: texts["recorded-by-state-security"] },
} as const satisfies Partial<Record<Role, Duty>>;

export type AuthorityRole = keyof typeof dutyByRole;

export const mandateOf = (role: AuthorityRole, isFederal: boolean): Mandate => ({
  ...dutyByRole[role],
  complaints:
    role === "complaints"
      ? texts["complain-further"]
      : isFederal
        ? texts["complain-to-federation"]
        : texts["complain-to-land"],
});
