import type { Area } from "../../contract/place/area.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Level } from "../../contract/lists/level.ts";
import type { OrganizationKind } from "../../contract/lists/organization-kind.ts";
import { authorityTitles, liaisonByLand, liaisonOfWholeLand, type RoleTitle } from "./authority-titles.ts";
import { federalOffices } from "./federal-offices.ts";
import type { AuthorityRole } from "./mandates.ts";
import { findMunicipality, landAreas, type LandArea, type Municipality } from "./places.ts";
import { type PoliceArea, policeAreas } from "./police-areas.ts";
import { policeName } from "./police-names.ts";
import { governmentRegions } from "./government-regions.ts";
import { toWebName } from "./web-name.ts";

type Office = { readonly name: string; readonly kind: OrganizationKind; readonly host: string };

/** A function at an authority, before anybody is chosen to fill it. `identity` names it in every sample. */
export type AuthorityPost = {
  readonly identity: string;
  readonly office: Office;
  readonly title: RoleTitle;
  readonly level: Level;
  readonly serviceAreas: readonly Area[];
  readonly seat: Municipality;
  /** Whose topics and duties it has; not its role's own where the closed list has no better role. */
  readonly worksAs: AuthorityRole;
  /** Told apart from posts of the same role at the same office. */
  readonly mailbox: string;
  /**
   * Identity of the post that stands in, then of the one that does when that is not filled either. None for an office of
   * the whole Land or Federation, which has more desks than one and is always there.
   */
  readonly deputies: readonly string[];
};

/** Municipality keys of the Land capitals, where the Land's offices sit. */
const capitals = {
  "DE-BW": "08111000",
  "DE-BY": "09162000",
  "DE-BE": "11000000",
  "DE-BB": "12054000",
  "DE-HB": "04011000",
  "DE-HH": "02000000",
  "DE-HE": "06414000",
  "DE-MV": "13004000",
  "DE-NI": "03241001",
  "DE-NW": "05111000",
  "DE-RP": "07315000",
  "DE-SL": "10041100",
  "DE-SN": "14612000",
  "DE-ST": "15003000",
  "DE-SH": "01002000",
  "DE-TH": "16051000",
} as const satisfies Record<LandCode, string>;

const identityOf = (area: string, { role }: RoleTitle): string => `authority/${area}/${role}`;

const criminalPolice = (land: LandArea): Office => ({
  name: `Landeskriminalamt ${land.name} (Beispiel)`,
  kind: "land-criminal-police",
  host: `lka-${toWebName(land.name)}.example`,
});

const landPolice = (land: LandArea): Office => ({
  name: `Landespolizei ${land.name} (Beispiel)`,
  kind: "police-authority",
  host: `landespolizei-${toWebName(land.name)}.example`,
});

const toLandPost = (land: LandArea, title: RoleTitle, office: Office): AuthorityPost => ({
  identity: identityOf(land.key, title),
  office,
  title,
  level: "land",
  serviceAreas: [{ code: land.key, name: land.name }],
  seat: findMunicipality(capitals[land.code]),
  worksAs: title.role,
  mailbox: title.mailbox,
  deputies: [],
});

const inEveryLand = (title: RoleTitle, officeOf: (land: LandArea) => Office): AuthorityPost[] =>
  landAreas.map((land) => toLandPost(land, title, officeOf(land)));

const landLiaisonIdentity = (land: LandArea): string => `authority/${land.key}/liaison`;

const toLandLiaison = (land: LandArea): AuthorityPost => {
  const title = liaisonOfWholeLand(land.code);
  const isCriminalPolice = title.role === "lka-prevention";
  return {
    ...toLandPost(land, title, isCriminalPolice ? criminalPolice(land) : landPolice(land)),
    identity: landLiaisonIdentity(land),
    worksAs: isCriminalPolice ? "liaison-officer" : title.role,
  };
};

const regionalRecruitment = (): AuthorityPost[] =>
  governmentRegions.map(({ area, land, seat }) => ({
    ...toLandPost(land, authorityTitles["recruitment-adviser"], landPolice(land)),
    identity: identityOf(area.code, authorityTitles["recruitment-adviser"]),
    level: "regional",
    serviceAreas: [area],
    seat,
    mailbox: `${authorityTitles["recruitment-adviser"].mailbox}-${toWebName(area.name.replace(/^Regierungsbezirk /, ""))}`,
    deputies: [identityOf(land.key, authorityTitles["recruitment-adviser"])],
  }));

const officeOf = (area: PoliceArea): Office => ({
  name: policeName(area),
  kind: "police-authority",
  host: `${toWebName(policeName(area))}.example`,
});

const liaisonTitle = ({ land }: PoliceArea): RoleTitle =>
  liaisonByLand[land.code] ?? authorityTitles["neutral-officer"];

const liaisonIdentity = (area: PoliceArea): string => identityOf(area.seat.key, liaisonTitle(area));

const toRegionalPost = (area: PoliceArea, title: RoleTitle): AuthorityPost => ({
  identity: identityOf(area.seat.key, title),
  office: officeOf(area),
  title,
  level: "regional",
  serviceAreas: area.districts.map(({ key, name }) => ({ code: key, name })),
  seat: area.seat,
  worksAs: title.role,
  mailbox: title.mailbox,
  deputies: [liaisonIdentity(area), landLiaisonIdentity(area.land)],
});

const toLiaisonPost = (area: PoliceArea): AuthorityPost => ({
  ...toRegionalPost(area, liaisonTitle(area)),
  deputies: [landLiaisonIdentity(area.land)],
});

/** What the beats of one town are called besides the first; what it has more than these has numbers. */
const BEATS = ["", "Nord", "Süd", "Ost", "West", "Nordost", "Südwest", "Nordwest", "Südost"] as const;

/** Where a town's parts are known by name, its beats have these names, so that who asks from one finds its own. */
const NAMED_BEATS: Readonly<Record<string, readonly string[]>> = {
  "11000000": ["", "Pankow", "Neukölln", "Lichtenberg", "Spandau", "Reinickendorf", "Steglitz", "Köpenick", "Mitte"],
};

const beatOf = (town: Municipality, round: number): string =>
  round === 0 ? "" : `-${(NAMED_BEATS[town.key] ?? BEATS)[round] ?? round + 1}`;

/** The `round`th time that officers are added for this town, beginning at 0. */
const toCommunityPost = (area: PoliceArea, town: Municipality, round: number): AuthorityPost => {
  const { title, mailbox, role } = authorityTitles["community-officer"];
  const beat = beatOf(town, round);
  return {
    ...toRegionalPost(area, authorityTitles["community-officer"]),
    identity: `${identityOf(town.key, authorityTitles["community-officer"])}/${round}`,
    title: {
      role,
      mailbox,
      title: {
        de: `${title.de} ${town.label}${beat}`,
        en: `${title.en}, ${town.label}${beat}`,
        tr: `${title.tr}, ${town.label}${beat}`,
        ar: `${title.ar}، ${town.label}${beat}`,
      },
    },
    level: "local",
    serviceAreas: [{ code: town.key, name: `${town.name}${beat}` }],
    seat: town,
    mailbox: `${mailbox}-${toWebName(town.label)}${round === 0 ? "" : round + 1}`,
  };
};

/** The first of these three differs from area to area, so that a small sample has some of each. */
const advisers = ["advice", "community", "victims"] as const;

/** The `ordinal`th post an authority has besides its liaison officer, beginning at 0. */
export const makeFurtherPost = (area: PoliceArea, ordinal: number): AuthorityPost => {
  const shift = Number(area.seat.key.slice(0, 5)) % advisers.length;
  const adviser = ordinal < advisers.length ? advisers[(ordinal + shift) % advisers.length] : "community";
  if (adviser === "advice") return toRegionalPost(area, authorityTitles["crime-prevention-advice"]);
  if (adviser === "victims") return toRegionalPost(area, authorityTitles["victim-support"]);
  if (ordinal === advisers.length && area.land.code === "DE-NW") {
    const post = toRegionalPost(area, authorityTitles["intercultural-officer"]);
    return { ...post, identity: `${post.identity}/intercultural` };
  }
  const isFirst = ordinal < advisers.length;
  const skipped = area.land.code === "DE-NW" ? 3 : 2;
  const turn = isFirst ? 0 : ordinal - skipped;
  const count = area.municipalities.length;
  const town = area.municipalities[turn % count] ?? area.seat;
  return toCommunityPost(area, town, Math.floor(turn / count));
};

/** One area of each Land, then the next of each, so that a small sample has some of all Länder. */
const inTurns = (areas: readonly PoliceArea[]): PoliceArea[] => {
  const byLand = [...Map.groupBy(areas, ({ land }) => land).values()];
  const most = Math.max(...byLand.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => byLand.flatMap((ofLand) => ofLand[turn] ?? [])).flat();
};

/**
 * The posts every sample needs: six offices in every Land, the federal authorities, and for each Kreis an authority with
 * somebody to talk to. The first sixteen serve all of Germany between them, and whoever stands in comes before those it
 * stands in for, so that no sample is too small to have both.
 */
export const neededPosts: readonly AuthorityPost[] = [
  ...landAreas.map(toLandLiaison),
  ...inEveryLand(authorityTitles["land-prevention"], criminalPolice),
  ...inEveryLand(authorityTitles["victim-support"], landPolice),
  ...inEveryLand(authorityTitles["complaints-office"], landPolice),
  ...inEveryLand(authorityTitles["recruitment-adviser"], landPolice),
  ...inEveryLand(authorityTitles["state-security"], criminalPolice),
  ...federalOffices.map(({ name, title, host, mailbox, seat }) => ({
    identity: `${identityOf("DE", title)}/${host}`,
    office: { name, kind: "federal-authority" as const, host },
    title,
    level: "federal" as const,
    serviceAreas: [{ code: "DE", name: "Deutschland" }],
    seat: findMunicipality(seat),
    // Federal prevention advises on no doors and windows; it does what a Land's criminal police office does.
    worksAs: title.role === "crime-prevention-advice" ? ("lka-prevention" as const) : title.role,
    mailbox,
    deputies: [],
  })),
  ...inTurns(policeAreas).map(toLiaisonPost),
  ...regionalRecruitment(),
];
