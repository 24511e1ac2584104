import type { Audienced, Consent, StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import type { AssociationPost } from "./association-posts.ts";
import { pickPhoneNumber } from "./phone-numbers.ts";
import { isChance, pick, pickNumber, pickWeighted, type Random, type Weighted } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";
import { secretariatHours, volunteerHours } from "./schedules.ts";
import { toWebName } from "./web-name.ts";

/** For how many months a consent counts. */
const VALIDITY = 24;

const textVersionOf = (daysAgo: number): string => (daysAgo > 500 ? "1.0" : daysAgo > 200 ? "1.1" : "2.0");

const toConsent = (run: SampleRun, by: string, daysAgo: number): Consent => ({
  kind: "consent",
  by,
  on: run.dateAt(-daysAgo),
  textVersion: textVersionOf(daysAgo),
  until: run.dateMonthsAfter(-daysAgo, VALIDITY),
});

export const chooseConsent = (random: Random, run: SampleRun, by: string): Consent =>
  toConsent(run, by, pickNumber(random, 20, 690));

const chooseExpiredConsent = (random: Random, run: SampleRun, by: string): Consent =>
  toConsent(run, by, pickNumber(random, 740, 1000));

const mailAudiences: Weighted<Audience> = [
  ["public", 64],
  ["counterpart", 26],
  ["own-side", 5],
  ["coordinators", 5],
];

const phoneAudiences: Weighted<Audience> = [
  ["public", 68],
  ["counterpart", 14],
  ["own-side", 10],
  ["coordinators", 8],
];

/** Who wants a mosque protected wants to be called when something happens. */
const alarmAudiences: Weighted<Audience> = [
  ["public", 96],
  ["counterpart", 4],
];

const scheduleAudiences: Weighted<Audience> = [
  ["public", 75],
  ["counterpart", 15],
  ["own-side", 7],
  ["coordinators", 3],
];

const urlAudiences: Weighted<Audience> = [
  ["public", 95],
  ["counterpart", 5],
];

/** These want to be introduced first: nobody outside sees a channel. */
const WITHOUT_PUBLIC_CHANNEL = 0.05;
const EXPIRED = 0.025;

type Channels = Pick<StoredContact, "email" | "phones" | "url" | "schedules" | "takesIntroductions"> & {
  readonly website?: string;
};

type Wish = {
  readonly post: AssociationPost;
  readonly topics: readonly Topic[];
  readonly consent: Consent;
};

type Reach = { readonly email: Audience | null; readonly phone: Audience | null };

const chooseReach = (random: Random, isAlarmed: boolean): Reach => {
  const hasMail = isChance(random, 0.86);
  const mail = pickWeighted(random, mailAudiences);
  const hasPhone = isChance(random, isAlarmed ? 0.98 : 0.76);
  const phone = pickWeighted(random, isAlarmed ? alarmAudiences : phoneAudiences);
  const isSilent = !(hasMail && mail === "public") && !(hasPhone && phone === "public");
  return { email: isSilent ? "public" : hasMail ? mail : null, phone: hasPhone ? phone : null };
};

const withheld: Reach = { email: "counterpart", phone: "coordinators" };

/** How an association can be reached, and by whom. `website` is the organisation's own, which everybody may know. */
export const chooseAssociationChannels = (
  random: Random,
  run: SampleRun,
  { post, topics, consent }: Wish,
): Channels => {
  const { organization, title, seat, level } = post;
  const isAboveTowns = level === "land" || level === "federal";
  const isAlarmed = organization.kind === "mosque-association" && topics.includes("mosque-protection");
  const isWithheld = isChance(random, WITHOUT_PUBLIC_CHANNEL) && !isAboveTowns;
  const chosen = chooseReach(random, isAlarmed);
  const reach = isWithheld ? withheld : chosen;
  const host = `${toWebName(organization.name)}.example`;
  const number = pickPhoneNumber(random, seat.district.land.code);
  const hours = pick(random, isAboveTowns ? secretariatHours : volunteerHours);
  const hasWebsite = isAboveTowns || (isChance(random, 0.55) && !isWithheld);
  const hasContactPage = isChance(random, 0.7);
  const pageAudience = pickWeighted(random, urlAudiences);
  const hasHours = isChance(random, 0.6);
  const hoursAudience = pickWeighted(random, scheduleAudiences);
  const isMailExpired = isChance(random, EXPIRED) && reach.phone === "public";
  const mailConsent = isMailExpired ? chooseExpiredConsent(random, run, consent.by) : consent;
  const toAudienced = <T>(value: T, audience: Audience): Audienced<T> => ({ value, audience, basis: consent });
  return {
    ...(hasWebsite && { website: `https://${host}` }),
    ...(reach.email === null
      ? { takesIntroductions: false }
      : { email: { value: `${title.mailbox}@${host}`, audience: reach.email, basis: mailConsent } }),
    ...(reach.phone !== null && { phones: toAudienced([{ number }], reach.phone) }),
    ...(hasWebsite && hasContactPage && { url: toAudienced(`https://${host}/kontakt`, pageAudience) }),
    ...(hasHours && { schedules: toAudienced(hours, hoursAudience) }),
  };
};
