// The board: the state of the incident and what to do now. The next move is the biggest thing on it.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { MoveType } from "../../../../domain/views/next-moves/move.ts";
import { toNamed, unmarkedName } from "../../../../domain/words/incident-name.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Shield } from "../../../parts/Shield.tsx";
import { boardWords } from "../../../words/board.ts";
import { flowWords } from "../../../words/incident.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { WhoAreYou } from "../people/WhoAreYou.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { ClashNotice } from "./ClashNotice.tsx";
import { ClockSheet } from "./ClockSheet.tsx";
import { ClocksNotice } from "./ClocksNotice.tsx";
import { LatestEntries } from "./LatestEntries.tsx";
import { LoopStrip } from "./LoopStrip.tsx";
import { MoveList } from "./MoveList.tsx";
import { NextMoveButton } from "./NextMoveButton.tsx";
import { OtherIncidents } from "./OtherIncidents.tsx";
import { PhaseRow } from "./PhaseRow.tsx";
import { QuickLog } from "./QuickLog.tsx";
import { RoleSheet } from "./RoleSheet.tsx";
import { RolesPanel } from "./RolesPanel.tsx";
import { StatusClockPanel } from "./StatusClockPanel.tsx";
import { useMoves } from "./use-moves.ts";
import { WorkedSheet } from "./WorkedSheet.tsx";
import { WorkGlance } from "./WorkGlance.tsx";

const ends: ReadonlySet<MoveType | undefined> = new Set(["standDown", "exportLog"]);

/** The first next move is under the thumb, the others are in a list. */
export const BoardScreen = () => {
  const session = useSession();
  const view = useIncident();
  const { incident, pack, now } = view;
  const { route } = useLocation();
  const { moves, sheet, setSheet, make, snooze } = useMoves(session, incident, pack, now);
  const [settingClock, setSettingClock] = useState(false);
  const [first, ...rest] = moves;
  // Once it is resolved, only the last word to readers and the way to the end are left.
  const beside = rest.length === 1 && ends.has(rest[0]?.about.type) ? rest[0] : undefined;
  const card = typeof sheet === "object" && sheet ? pack.roles.find(({ id }) => id === sheet.role) : undefined;
  const live = incident.phase.type !== "stood-down" && incident.phase.type !== "withdrawn";
  const way = (step: string, name: string) => (
    <Button look="quiet" onTap={() => route(`/incident/${session.id}/${step}`)}>
      {name}
    </Button>
  );
  return (
    <Screen
      title={unmarkedName(toNamed(incident))}
      back={{ href: "/", label: flowWords.backToNow }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        first && (
          <Shield at={incident.count}>
            <NextMoveButton move={first} beside={beside} pack={pack} onMake={make} onSnooze={snooze} />
          </Shield>
        )
      }
    >
      <Shield at={incident.count}>
        <LastEntry />
      </Shield>
      <Shield at={incident.count}>
        <WhoAreYou />
      </Shield>
      <Shield at={incident.count}>
        <ClocksNotice />
      </Shield>
      <Shield at={incident.count}>
        <OtherIncidents id={session.id} now={now} />
      </Shield>
      <Shield at={incident.count}>
        <ClashNotice view={view} />
        <StatusClockPanel incident={incident} pack={pack} now={now} onSettings={() => setSettingClock(true)} />
      </Shield>
      <Shield at={incident.count}>
        <MoveList moves={beside ? [] : rest} pack={pack} onMake={make} />
      </Shield>
      <Shield at={incident.count}>
        <PhaseRow incident={incident} now={now} />
      </Shield>
      {live && (
        <>
          <Shield at={incident.count}>
            <RolesPanel incident={incident} pack={pack} onOpen={(role) => setSheet({ role })} />
          </Shield>
          <Shield at={incident.count}>
            <WorkGlance id={session.id} incident={incident} now={now} />
          </Shield>
          <Shield at={incident.count}>
            <LoopStrip incident={incident} pack={pack} />
          </Shield>
          <Shield at={incident.count}>
            <QuickLog />
          </Shield>
        </>
      )}
      <Shield at={incident.count}>
        <LatestEntries pack={pack} />
      </Shield>
      <Row share>
        {live && (
          <>
            {way("update", boardWords.update)}
            {way("update?template=executive-brief&audience=executives", boardWords.executives)}
            {way("sent", boardWords.sent)}
            {way("handoff", boardWords.handOff)}
            {way("first", boardWords.checklist)}
            {way("severity", boardWords.changeSeverity)}
          </>
        )}
        {incident.phase.type === "stood-down" && way("sent", boardWords.sent)}
        {way("picture", boardWords.picture)}
        {live && way("export", boardWords.exportLog)}
      </Row>
      {card && <RoleSheet incident={incident} pack={pack} card={card} onClose={() => setSheet(null)} />}
      {sheet === "worked" && <WorkedSheet onClose={() => setSheet(null)} />}
      {settingClock && <ClockSheet incident={incident} pack={pack} now={now} onClose={() => setSettingClock(false)} />}
    </Screen>
  );
};
