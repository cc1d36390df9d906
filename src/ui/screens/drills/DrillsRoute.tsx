// Practice: the screen itself, arming a surprise drill, one that has fired, and what arrives when it is opened.

import { useLocation, useRoute } from "preact-iso";
import { ArmScreen } from "./ArmScreen.tsx";
import { DrillsScreen } from "./DrillsScreen.tsx";
import { FiredScreen } from "./FiredScreen.tsx";
import { isLaterPart, LaterPart } from "./later-parts.tsx";

/** Returns the screen that the address names. */
export const DrillsRoute = () => {
  const { part = "", id = "" } = useRoute().params;
  const { query } = useLocation();
  if (query.fired) return <FiredScreen address={query.fired} key={query.fired} />;
  if (isLaterPart(part)) return <LaterPart part={part} id={id} key={part} />;
  return part === "arm" ? <ArmScreen /> : <DrillsScreen />;
};
