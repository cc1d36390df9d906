// The board: the state of the incident and what to do now. The next move is the biggest thing on it, and everything that
// a commander reaches for is under the thumb.

import { useContext, useState } from "preact/hooks";
import { titleOf } from "../../../../domain/incident/title-of.ts";
import type { MoveType } from "../../../../domain/views/next-moves/move.ts";
import { severityNameIn, titleOr } from "../../../../domain/words/incident-name.ts";
import { useIdle } from "../../../hooks/use-idle.ts";
import { LazySheet } from "../../../parts/LazySheet.tsx";
import { Shield } from "../../../parts/Shield.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { flowWords } from "../../../words/incident.ts";
import { JoinSlot } from "../call/JoinSlot.tsx";
import { FirstNinetyLine } from "../FirstNinetyLine.tsx";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { PaneContext } from "../wide/pane.ts";
import { AudienceSeats } from "./AudienceSeats.tsx";
import { BelowBoard } from "./BelowBoard.tsx";
import { ClashNotice } from "./ClashNotice.tsx";
import { ClocksNotice } from "./ClocksNotice.tsx";
import { LatestEntries } from "./LatestEntries.tsx";
import { lazySheets } from "./lazy-sheets.ts";
import { NextMoveButton } from "./NextMoveButton.tsx";
import { OtherIncidents } from "./OtherIncidents.tsx";
import { PhaseRow } from "./PhaseRow.tsx";
import { RolesPanel } from "./RolesPanel.tsx";
import { StatusClockPanel } from "./StatusClockPanel.tsx";
import { ToolRow } from "./ToolRow.tsx";
import { useMoves } from "./use-moves.ts";

const ends: ReadonlySet<MoveType | undefined> = new Set(["standDown", "exportLog"]);

/** The first next move is under the thumb, the others are in a list. */
export const BoardScreen = () => {
  const session = useSession();
  const view = useIncident();
  const { incident, pack, now } = view;
  const { moves, sheet, setSheet, make, snooze } = useMoves(session, incident, pack, now);
  const [over, setOver] = useState<"clock" | "more" | null>(null);
  const isIdle = useIdle();
  const [first, ...rest] = moves;
  // Once it is resolved, only the last word to readers and the way to the end are left.
  const beside = rest.length === 1 && ends.has(rest[0]?.about.type) ? rest[0] : undefined;
  const card = typeof sheet === "object" && sheet ? pack.roles.find(({ id }) => id === sheet.role) : undefined;
  // The log, or what is done with it, is beside the board.
  const isBeside = useContext(PaneContext) === "board";
  const live = incident.phase.type !== "stood-down" && incident.phase.type !== "withdrawn";
  const close = (): void => setOver(null);
  const closeSheet = (): void => setSheet(null);
  return (
    <IncidentFrame
      title={
        <>
          <Spoken>{severityNameIn(incident)} </Spoken>
          {titleOr(titleOf(incident))}
        </>
      }
      back={{ href: "/", label: flowWords.backToNow }}
      thumb={
        <>
          <Shield at={incident.count}>
            <LastEntry />
          </Shield>
          {first && (
            <Shield at={incident.count}>
              <NextMoveButton move={first} beside={beside} pack={pack} onMake={make} onSnooze={snooze} />
            </Shield>
          )}
          <ToolRow phase={incident.phase.type} onMore={() => setOver("more")} />
        </>
      }
    >
      <Shield at={incident.count}>
        <ClocksNotice />
      </Shield>
      <Shield at={incident.count}>
        <ClashNotice view={view} />
        <StatusClockPanel incident={incident} pack={pack} now={now} onSettings={() => setOver("clock")} />
      </Shield>
      {/* Below the clock, which nothing about other incidents may push off the screen. */}
      <Shield at={incident.count}>
        <OtherIncidents id={session.id} now={now} />
      </Shield>
      {live && (
        <Shield at={incident.count}>
          <RolesPanel incident={incident} pack={pack} onOpen={(role) => setSheet({ role })} />
        </Shield>
      )}
      {/* Its PIN is read off while the phone dials: in sight without scrolling. */}
      {live && isIdle && (
        <Shield at={incident.count}>
          <JoinSlot />
        </Shield>
      )}
      <Shield at={incident.count}>
        <PhaseRow incident={incident} now={now} />
        <FirstNinetyLine />
        {live && <AudienceSeats incident={incident} pack={pack} now={now} />}
      </Shield>
      {!isBeside && (
        <Shield at={incident.count}>
          <LatestEntries pack={pack} />
        </Shield>
      )}
      {isIdle && (
        <BelowBoard
          incident={incident}
          pack={pack}
          now={now}
          moves={beside ? [] : rest}
          onMake={make}
          // The sheet has the same ones.
          hasPlaces={over !== "more"}
        />
      )}
      {card && (
        <LazySheet from={lazySheets} onClose={closeSheet}>
          {({ Role }) => (
            <Role
              key={card.id}
              incident={incident}
              pack={pack}
              card={card}
              onClose={closeSheet}
              onOpen={(role) => setSheet({ role })}
            />
          )}
        </LazySheet>
      )}
      {sheet === "worked" && (
        <LazySheet from={lazySheets} onClose={closeSheet}>
          {({ Worked }) => <Worked onClose={closeSheet} />}
        </LazySheet>
      )}
      {over === "clock" && (
        <LazySheet from={lazySheets} onClose={close}>
          {({ Clock }) => <Clock incident={incident} pack={pack} now={now} onClose={close} />}
        </LazySheet>
      )}
      {over === "more" && (
        <LazySheet from={lazySheets} onClose={close}>
          {({ More }) => <More phase={incident.phase.type} onClose={close} />}
        </LazySheet>
      )}
    </IncidentFrame>
  );
};
