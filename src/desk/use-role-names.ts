import { useLingui } from "@lingui/react/macro";
import type { DeskRole } from "../../contract/desk/desk-role.ts";

/** What the roles of the desk are called. */
export const useRoleNames = (): Readonly<Record<DeskRole, string>> => {
  const { t } = useLingui();
  return {
    administrator: t`Verwaltung der Konten`,
    coordinator: t`Koordination, alle Länder`,
    "land-coordinator": t`Koordination eines Landes`,
    contact: t`Bestätigter Kontakt`,
  };
};
