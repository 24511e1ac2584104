import "../entries/screen.css";
import "./lands.css";
import { Route, Routes } from "react-router";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { useRestOfPath } from "../address/use-rest-of-path.ts";
import { LandScreen } from "./land-screen.tsx";
import { LandsScreen } from "./lands-screen.tsx";
import { UnknownLand } from "./unknown-land.tsx";

const OneLand = () => {
  const code = useRestOfPath();
  const land = LAND_CODES.find((known) => known === code);
  // Anew for each Land: its heading takes the focus when one comes from another.
  return land === undefined ? <UnknownLand /> : <LandScreen key={land} land={land} />;
};

/** Every path below `/lands`. */
export const LandsRoutes = () => (
  <Routes>
    <Route index element={<LandsScreen />} />
    <Route path="*" element={<OneLand />} />
  </Routes>
);
