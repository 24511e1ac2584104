import type { HolderRank } from "../lists/holder-rank.ts";
import type { EnquiryState, ReceiverAction } from "../enquiry/enquiry-state.ts";
import type { EnquiryKind, AboutKind, SenderSide } from "../enquiry/enquiry-kind.ts";
import type { CorrectableField } from "../enquiry/correctable-fields.ts";
import type { TargetGroup } from "../lists/target-group.ts";
import type { ProjectStatus } from "../lists/project-status.ts";
import type { MaterialKind } from "../lists/material-kind.ts";
import type { LandStatementKind } from "../entries/land-profile.ts";
import type { Format } from "../lists/format.ts";
import type { ExpertFormat, ExpertSide } from "../lists/expert-lists.ts";
import type { EventKind, EventStatus } from "../lists/event-lists.ts";
import type { Attendance } from "../lists/attendance.ts";
import type { ContactState } from "../lists/contact-state.ts";
import type { LandCode } from "../lists/land.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import type { Level } from "../lists/level.ts";
import type { LocationPrecision } from "../lists/location-precision.ts";
import type { OrganizationKind } from "../lists/organization-kind.ts";
import type { Role } from "../lists/role.ts";
import type { Side } from "../lists/side.ts";
import type { Topic } from "../lists/topic.ts";

/**
 * What the values of the closed lists are called in one language; other words for them lie in `contract/words/`. One file a
 * language, so that a visitor loads only the own one; a missing value does not compile.
 */
export type Terms = {
  readonly sides: Record<Side, string>;
  readonly roles: Record<Role, string>;
  readonly kinds: Record<OrganizationKind, string>;
  readonly levels: Record<Level, string>;
  readonly states: Record<ContactState, string>;
  readonly precisions: Record<LocationPrecision, string>;
  readonly topics: Record<Topic, string>;
  readonly lands: Record<LandCode, string>;
  /** Names of the languages contacts speak. */
  readonly languages: Record<LanguageTag, string>;
  readonly formats: Record<Format, string>;
  readonly targetGroups: Record<TargetGroup, string>;
  readonly projectStatuses: Record<ProjectStatus, string>;
  readonly expertSides: Record<ExpertSide, string>;
  readonly expertFormats: Record<ExpertFormat, string>;
  readonly attendances: Record<Attendance, string>;
  readonly eventKinds: Record<EventKind, string>;
  readonly eventStatuses: Record<EventStatus, string>;
  readonly materialKinds: Record<MaterialKind, string>;
  readonly landStatementKinds: Record<LandStatementKind, string>;
  /** What a calendar with our events is called in a calendar program. */
  readonly calendar: string;
  /** What the lists of the enquiries are called. */
  readonly enquiry: {
    readonly kinds: Record<EnquiryKind, string>;
    readonly aboutKinds: Record<AboutKind, string>;
    readonly senderSides: Record<SenderSide, string>;
    /** As the sender reads them. */
    readonly states: Record<EnquiryState, string>;
    readonly ranks: Record<HolderRank, string>;
  };
  /** What an enquiry's states are called for who has to answer it, and what can be done with it. */
  readonly receiver: {
    readonly states: Record<EnquiryState, string>;
    readonly actions: Record<ReceiverAction, string>;
  };
  /** What the fields of the entries are called where they are corrected one by one. */
  readonly correction: Record<CorrectableField, string>;
};
