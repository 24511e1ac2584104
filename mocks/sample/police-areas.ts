import type { Point } from "../../contract/contact/contact.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { type District, districts, type LandArea, type Municipality } from "./places.ts";

/** The districts one police authority is there for; `municipalities` by population, largest first. */
export type PoliceArea = {
  readonly land: LandArea;
  readonly seat: Municipality;
  readonly districts: readonly District[];
  readonly municipalities: readonly Municipality[];
  readonly population: number;
};

/** How many districts one authority serves on average; in the city states and in North Rhine-Westphalia it is one. */
const districtsPerArea = {
  "DE-BW": 3,
  "DE-BY": 4,
  "DE-BE": 1,
  "DE-BB": 4,
  "DE-HB": 1,
  "DE-HH": 1,
  "DE-HE": 3.5,
  "DE-MV": 3,
  "DE-NI": 4,
  "DE-NW": 1,
  "DE-RP": 4,
  "DE-SL": 3,
  "DE-SN": 2.5,
  "DE-ST": 3.5,
  "DE-SH": 2.5,
  "DE-TH": 3.5,
} as const satisfies Record<LandCode, number>;

/** Two authorities do not sit in neighbouring cities. In degrees of latitude: about 25 km. */
const LEAST_DISTANCE = 0.22;

/** Degrees of longitude are shorter by this factor at the latitude of Germany. */
const LONGITUDE_SHRINK = 0.63;

const distance = (one: Point, other: Point): number =>
  Math.hypot((one.coordinates[0] - other.coordinates[0]) * LONGITUDE_SHRINK, one.coordinates[1] - other.coordinates[1]);

const seatOf = (district: District): Municipality => {
  const largest = district.municipalities[0];
  if (largest === undefined) throw new RangeError(`${district.name} has no municipality in places.json`);
  return largest;
};

const byPopulation = (one: Municipality, other: Municipality): number => other.population - one.population;

const chooseSeats = (members: readonly District[], count: number): Municipality[] => {
  const candidates = members.map(seatOf).sort(byPopulation);
  const seats: Municipality[] = [];
  for (const candidate of candidates) {
    if (seats.length >= count) break;
    if (seats.every((seat) => distance(seat.middle, candidate.middle) >= LEAST_DISTANCE)) seats.push(candidate);
  }
  return seats;
};

const nearest = (seats: readonly Municipality[], district: District): Municipality | undefined => {
  let closest: Municipality | undefined;
  let least = Infinity;
  for (const seat of seats) {
    const away = seat.district === district ? 0 : distance(seat.middle, district.middle);
    if (away < least) [closest, least] = [seat, away];
  }
  return closest;
};

const makeArea = (seat: Municipality, members: readonly District[]): PoliceArea => {
  const municipalities = members.flatMap((district) => district.municipalities).sort(byPopulation);
  return {
    land: seat.district.land,
    seat,
    districts: members,
    municipalities,
    population: municipalities.reduce((sum, { population }) => sum + population, 0),
  };
};

/** Each district goes to the nearest large town of its Regierungsbezirk. */
const divide = (members: readonly District[]): PoliceArea[] => {
  const land = members[0]?.land.code;
  if (land === undefined) return [];
  if (districtsPerArea[land] === 1) return members.map((district) => makeArea(seatOf(district), [district]));
  const seats = chooseSeats(members, Math.max(1, Math.round(members.length / districtsPerArea[land])));
  return seats.map((seat) =>
    makeArea(
      seat,
      members.filter((district) => nearest(seats, district) === seat),
    ),
  );
};

/** Invented police districts that together serve every Kreis exactly once. */
export const policeAreas: readonly PoliceArea[] = [
  ...Map.groupBy(districts, ({ key }) => key.slice(0, 3)).values(),
].flatMap(divide);
