import type { ComponentProps, ReactNode } from "react";
import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import { EXPERT_FORMATS } from "../../contract/lists/expert-lists.ts";
import { TARGET_GROUPS } from "../../contract/lists/target-group.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { SelectField } from "./plain-fields.tsx";

const values = {
  format: EXPERT_FORMATS,
  audience: TARGET_GROUPS,
  attendance: ATTENDANCES,
} as const;

type EventWishFieldProps = Omit<ComponentProps<typeof SelectField>, "children"> & {
  readonly name: keyof typeof values;
  /** What the expert offers who is asked for; `null` where nobody is, or all of it is possible. */
  readonly offered: readonly string[] | null;
  /** The option of who chooses nothing. */
  readonly none: ReactNode;
};

/** How, for whom and where an expert is to speak; the names of these values come with it. */
export const EventWishField = ({ offered, none, ...field }: EventWishFieldProps) => {
  const { expertFormats, targetGroups, attendances } = useLanguage().terms;
  const names: Readonly<Record<string, string>> = { ...expertFormats, ...targetGroups, ...attendances };
  return (
    <SelectField {...field}>
      {none}
      {values[field.name]
        .filter((value) => offered === null || offered.includes(value))
        .map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
    </SelectField>
  );
};
