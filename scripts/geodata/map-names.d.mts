import type { Topology } from "topojson-specification";

type Columns = Readonly<Record<"names", readonly string[]> & Record<"lon" | "lat", readonly number[]>>;
type Municipalities = Readonly<
  Record<"name", readonly string[]> & Record<"lon" | "lat" | "population", readonly number[]>
>;

export const makeMapNames: (
  districts: Topology,
  municipalities: Municipalities,
) => { readonly districts: Columns; readonly towns: Columns };
