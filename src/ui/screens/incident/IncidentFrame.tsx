// The frame of an incident's screens: its severity, whether everything is saved, and how long it has run are on each.

import { useContext } from "preact/hooks";
import { isRestricted } from "../../../domain/incident/is-restricted.ts";
import { severityNameIn } from "../../../domain/words/incident-name.ts";
import { useLive } from "../../hooks/use-live.ts";
import type { ScreenProps } from "../../parts/Screen.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { SeverityChip } from "../../parts/SeverityChip.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { flowWords } from "../../words/incident.ts";
import { Elapsed } from "./Elapsed.tsx";
import { NotSaved, SavedMark } from "./Saved.tsx";
import { useSession } from "./use-session.ts";
import { PaneFrame } from "./wide/PaneFrame.tsx";
import { PaneContext } from "./wide/pane.ts";

export interface IncidentFrameProps extends Omit<ScreenProps, "above" | "aside" | "severity"> {}

/** It leads back to the board unless it says otherwise. */
export const IncidentFrame = ({ back, children, ...frame }: IncidentFrameProps) => {
  const session = useSession();
  const incident = useLive(session.incident);
  const pane = useContext(PaneContext);
  const level = incident.severity?.level ?? null;
  if (pane === "side") return <PaneFrame {...frame}>{children}</PaneFrame>;
  return (
    <Screen
      {...frame}
      back={back ?? { href: `/incident/${session.id}`, label: flowWords.backToBoard }}
      severity={level}
      above={
        <>
          <SeverityChip name={severityNameIn(incident)} level={level} />
          {isRestricted(incident) && (
            <Text as="strong" look="small" weight="strong">
              {flowWords.restricted}
            </Text>
          )}
          <SavedMark />
        </>
      }
      aside={<Elapsed />}
    >
      <NotSaved />
      {children}
    </Screen>
  );
};
