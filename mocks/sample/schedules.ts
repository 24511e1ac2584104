import type { Schedule } from "../../contract/contact/contact.ts";
import type { Weekday } from "../../contract/lists/weekday.ts";

const weekly = (byday: Weekday[], opensAt: string, closesAt: string): Schedule => ({
  freq: "WEEKLY",
  byday,
  opensAt,
  closesAt,
});

export const officeHours: readonly Schedule[][] = [
  [weekly(["MO", "TU", "WE", "TH"], "08:00", "15:30"), weekly(["FR"], "08:00", "12:00")],
  [weekly(["MO", "TU", "WE", "TH", "FR"], "09:00", "14:00")],
  [weekly(["TU", "TH"], "10:00", "17:00")],
  [weekly(["MO", "WE"], "09:00", "12:00"), weekly(["TH"], "14:00", "18:00")],
  [weekly(["MO", "TU", "WE", "TH"], "07:30", "16:00")],
];

/** Volunteers have time in the evening and at the weekend; nobody offers the hour of the Friday prayer. */
export const volunteerHours: readonly Schedule[][] = [
  [weekly(["MO", "WE", "FR"], "18:00", "20:30")],
  [weekly(["TU", "TH"], "18:00", "20:00"), weekly(["SA"], "11:00", "14:00")],
  [weekly(["SA", "SU"], "14:00", "18:00")],
  [weekly(["WE"], "17:00", "19:00")],
  [weekly(["FR"], "15:00", "18:00"), weekly(["SU"], "11:00", "13:00")],
  [weekly(["MO", "TU", "WE", "TH"], "19:00", "21:00")],
];

/** Land associations and umbrella organisations have an office with staff. */
export const secretariatHours: readonly Schedule[][] = [
  [weekly(["MO", "TU", "WE", "TH"], "10:00", "16:00")],
  [weekly(["MO", "TU", "TH"], "09:00", "13:00"), weekly(["WE"], "14:00", "18:00")],
];
