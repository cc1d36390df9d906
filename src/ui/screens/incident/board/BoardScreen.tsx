// The board: where the incident stands and what to do now. The full command view grows here.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { RoleId } from "../../../../domain/pack.ts";
import { titleOf } from "../../../../domain/summary.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { boardWords } from "../../../words/board.ts";
import { flowWords } from "../../../words/incident.ts";
import { nowWords } from "../../../words/now.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import styles from "./BoardScreen.module.css";
import { LatestEntries } from "./LatestEntries.tsx";
import { LoopStrip } from "./LoopStrip.tsx";
import { NextMoveButton } from "./NextMoveButton.tsx";
import { PhaseRow } from "./PhaseRow.tsx";
import { QuickLog } from "./QuickLog.tsx";
import { RoleSheet } from "./RoleSheet.tsx";
import { RolesPanel } from "./RolesPanel.tsx";
import { StatusClockPanel } from "./StatusClockPanel.tsx";

/** Returns the board; the next move is the biggest thing under the thumb. */
export const BoardScreen = ({ session }: { readonly session: IncidentSession }) => {
  const { incident, pack, now, zone } = useIncident(session);
  const { route } = useLocation();
  const [openRole, setOpenRole] = useState<RoleId | null>(null);
  const card = pack.roles.find(({ id }) => id === openRole);
  const here = `/incident/${session.id}`;
  const live = incident.phase.type !== "stood-down" && incident.phase.type !== "withdrawn";
  return (
    <Screen
      title={`${flowWords.sev(incident.severity?.level ?? null)} ${titleOf(incident) || nowWords.untitled}`}
      back={{ href: "/", label: flowWords.backToNow }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        <NextMoveButton
          incident={incident}
          pack={pack}
          now={now}
          onGo={(step) => route(`${here}/${step}`)}
          onRole={setOpenRole}
        />
      }
    >
      <LastEntry session={session} zone={zone} />
      <StatusClockPanel incident={incident} pack={pack} now={now} zone={zone} />
      <PhaseRow session={session} incident={incident} />
      {live && (
        <>
          <RolesPanel incident={incident} pack={pack} onOpen={setOpenRole} />
          <LoopStrip session={session} incident={incident} pack={pack} />
          <QuickLog session={session} />
        </>
      )}
      <LatestEntries session={session} pack={pack} zone={zone} />
      <div class={styles.ways}>
        {live && (
          <>
            <Button look="quiet" onTap={() => route(`${here}/update`)}>
              {boardWords.update}
            </Button>
            <Button look="quiet" onTap={() => route(`${here}/first`)}>
              {boardWords.checklist}
            </Button>
            <Button look="quiet" onTap={() => route(`${here}/severity`)}>
              {boardWords.changeSeverity}
            </Button>
            <Button look="quiet" onTap={() => route(`${here}/export`)}>
              {boardWords.exportLog}
            </Button>
          </>
        )}
      </div>
      {card && <RoleSheet session={session} incident={incident} card={card} onClose={() => setOpenRole(null)} />}
    </Screen>
  );
};
