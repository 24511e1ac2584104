import "../entries/screen.css";
import "./overview.css";
import "./matrix/matrix.css";
import { OverviewScreen } from "./overview-screen.tsx";

/** Every path below `/overview`: whatever follows, there is one screen. */
export const OverviewRoutes = () => <OverviewScreen />;
