// Practice: the screen itself, arming a surprise drill, and one that has fired.

import { useLocation, useRoute } from "preact-iso";
import { ArmScreen } from "./ArmScreen.tsx";
import { DrillsScreen } from "./DrillsScreen.tsx";
import { FiredScreen } from "./FiredScreen.tsx";

/** Returns the screen that the address names. */
export const DrillsRoute = () => {
  const { params } = useRoute();
  const { query } = useLocation();
  if (query.fired) return <FiredScreen address={query.fired} key={query.fired} />;
  return params.part === "arm" ? <ArmScreen /> : <DrillsScreen />;
};
