import type { AreaCode } from "./area.ts";
import type { ContactState } from "./contact-state.ts";
import type { LanguageTag } from "./language-tag.ts";
import type { ResponsibilityLevel } from "./responsibility-level.ts";
import type { Topic } from "./topic.ts";

/**
 * Where somebody asks from. `key`: an official municipality key (8 digits) or the key of a Kreis (5 digits); `lon`,
 * `lat`: the point distances are measured from, in degrees.
 */
export type Place = { readonly key: AreaCode; readonly lon: number; readonly lat: number };

/**
 * Why a contact is responsible: for which of its areas, and what of the chosen topics and languages it offers; both
 * are empty where none was chosen. `standIn`: position of the contact to ask instead of a vacant or paused one; `null`
 * where nobody reachable is named, so that the next level answers, and for a contact that is reachable itself.
 */
export type ResponsibilityReasons = {
  readonly areaCode: AreaCode;
  readonly areaName: string;
  readonly topics: readonly Topic[];
  readonly languages: readonly LanguageTag[];
  readonly state: ContactState;
  readonly standIn: number | null;
};

/**
 * `position`: in the index that was asked. `distanceKm`: from the place to the contact's public point, `null` without
 * one. `isApproximate`: the point stands for an area, so that the distance is a "ca.".
 */
export type ResponsibleContact = {
  readonly position: number;
  readonly reasons: ResponsibilityReasons;
  readonly distanceKm: number | null;
  readonly isApproximate: boolean;
};

/**
 * One level of the chain, its contacts in the order to ask them. `missingTopic`: there are contacts on this level, but
 * none for a chosen topic; `contacts` is empty then.
 */
export type ResponsibilityStep = {
  readonly level: ResponsibilityLevel;
  readonly contacts: readonly ResponsibleContact[];
  readonly missingTopic: boolean;
};

/** A contact that is not responsible for the place but near it. */
export type NearbyContact = Pick<ResponsibleContact, "position" | "isApproximate"> & { readonly distanceKm: number };
