// Brings the reasons for the lines of a card, once it is read in quiet. They are in files that come after the app: if
// they aren't here, the card is whole without them.

import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Pack } from "../../../domain/pack/pack.ts";
import { reasonsFor } from "../../../domain/pack/reasons.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { ReasonContext } from "./Why.tsx";

export interface WithReasonsProps {
  readonly pack: Pack;
  readonly children: ComponentChildren;
}

export const WithReasons = ({ pack, children }: WithReasonsProps) => {
  const { reasons } = useApp();
  const here = useLive(reasons.here);
  useEffect(() => void reasons.load().catch(() => undefined), [reasons]);
  const reasonOf = useMemo(() => here && reasonsFor(here, pack), [here, pack]);
  return <ReasonContext.Provider value={reasonOf}>{children}</ReasonContext.Provider>;
};
