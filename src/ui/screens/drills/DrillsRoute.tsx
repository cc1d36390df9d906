// Practice: the screen itself, arming a surprise drill, one that has fired, and what arrives when it is opened.

import { useLocation, useRoute } from "preact-iso";
import { LaterScreen } from "../../parts/LaterScreen.tsx";
import { surpriseWords } from "../../words/surprise.ts";
import { ArmScreen } from "./ArmScreen.tsx";
import { DrillsScreen } from "./DrillsScreen.tsx";
import { FiredScreen } from "./FiredScreen.tsx";
import { laterPart } from "./later-parts.ts";

/** Returns the screen that the address names. */
export const DrillsRoute = () => {
  const { part = "", id = "" } = useRoute().params;
  const { query } = useLocation();
  if (query.fired) return <FiredScreen address={query.fired} key={query.fired} />;
  const screen = laterPart(part);
  if (screen) {
    const back = { href: "/drills", label: surpriseWords.back };
    return (
      <LaterScreen screen={screen} back={back} key={part}>
        {(Part) => <Part id={id} key={id} />}
      </LaterScreen>
    );
  }
  return part === "arm" ? <ArmScreen /> : <DrillsScreen />;
};
