import type { Topic } from "../../../contract/topic.ts";
import { interculturalTraining, mosqueVisits } from "./encounter-themes.ts";
import { familyAdvice, radicalisationPrevention } from "./family-themes.ts";
import { assemblies, funerals } from "./gathering-themes.ts";
import type { ProjectTheme } from "./project-theme.ts";
import { recruitment } from "./recruitment-theme.ts";
import { mosqueProtection, securityAdvice } from "./protection-themes.ts";
import { complaints, rights } from "./rights-themes.ts";
import { rightWingExtremism, threats } from "./threat-themes.ts";
import { sport } from "./sport-theme.ts";
import { prayerAndFeasts, roadSafety } from "./traffic-themes.ts";
import { antiMuslimHate, victimSupport } from "./victim-themes.ts";
import { domesticViolence, refugees } from "./welcome-themes.ts";
import { addiction, youth } from "./youth-themes.ts";

/** What projects are made of, topic by topic. */
export const projectThemes: Record<Topic, ProjectTheme> = {
  "mosque-protection": mosqueProtection,
  "security-advice": securityAdvice,
  threats,
  "anti-muslim-hate": antiMuslimHate,
  "victim-support": victimSupport,
  complaints,
  "radicalisation-prevention": radicalisationPrevention,
  "right-wing-extremism": rightWingExtremism,
  "family-advice": familyAdvice,
  youth,
  addiction,
  "road-safety": roadSafety,
  "domestic-violence": domesticViolence,
  "intercultural-training": interculturalTraining,
  "mosque-visits": mosqueVisits,
  recruitment,
  "prayer-and-feasts": prayerAndFeasts,
  funerals,
  assemblies,
  rights,
  refugees,
  sport,
};
