// Practice: the screen itself, arming a surprise drill, one that has fired, and the screens that load when opened.

import { useLocation, useRoute } from "preact-iso";
import { LazyScreen } from "../../../ui/parts/LazyScreen.tsx";
import { ArmScreen } from "../surprise/ArmScreen.tsx";
import { FiredScreen } from "../surprise/FiredScreen.tsx";
import { surpriseWords } from "../words/surprise.ts";
import { DrillsScreen } from "./DrillsScreen.tsx";
import { lazyPart } from "./lazy-parts.ts";

export const DrillsRoute = () => {
  const { part = "", id = "" } = useRoute().params;
  const { query } = useLocation();
  if (query.fired) return <FiredScreen address={query.fired} key={query.fired} />;
  const screen = lazyPart(part);
  if (screen) {
    const back = { href: "/drills", label: surpriseWords.back };
    return (
      <LazyScreen screen={screen} back={back} key={part}>
        {(Part) => <Part id={id} key={id} />}
      </LazyScreen>
    );
  }
  return part === "arm" ? <ArmScreen /> : <DrillsScreen />;
};
