// What stops the harm now: the means that fit, and whether the one under way worked. It comes before any cause.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Means } from "../../../../domain/incident/mitigation/facts.ts";
import { openMitigation } from "../../../../domain/incident/mitigation/state.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { mitigateWords } from "../../../words/mitigate.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { BeginSheet } from "./BeginSheet.tsx";
import { FreezePart } from "./FreezePart.tsx";
import { MeansList } from "./MeansList.tsx";
import { UnderWay } from "./UnderWay.tsx";

/** While a mitigation is under way, its outcome is under the thumb. */
export const MitigateScreen = () => {
  const session = useSession();
  const view = useIncident();
  const { route } = useLocation();
  const { incident } = view;
  const [means, setMeans] = useState<Means | null>(null);
  const open = openMitigation(incident);
  const settle = (worked: boolean): void => {
    if (open) session.run({ type: "settleMitigation", target: open.id, worked });
    if (worked) route(`/incident/${session.id}`);
  };
  return (
    <IncidentFrame
      title={mitigateWords.title}
      thumb={
        open ? (
          <>
            <Button onTap={() => settle(false)} once command={open.id}>
              {mitigateWords.failed}
            </Button>
            <Button look="primary" onTap={() => settle(true)}>
              {mitigateWords.worked}
            </Button>
          </>
        ) : (
          <LastEntry />
        )
      }
    >
      {/* With large text, both answers need the room under the thumb. */}
      {open && <LastEntry />}
      {open ? <UnderWay open={open} {...view} /> : <Hint>{mitigateWords.hint}</Hint>}
      {open && <h2>{mitigateWords.next}</h2>}
      <MeansList incident={incident} onPick={setMeans} />
      <FreezePart incident={incident} />
      {means && <BeginSheet incident={incident} means={means} onClose={() => setMeans(null)} />}
    </IncidentFrame>
  );
};
