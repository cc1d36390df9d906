// The notices below every screen, shown when there is something to say: one at a time, the worst first.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { StorageHealth, StorageProblem } from "../../../actions/ports/storage-port.ts";
import { useApp } from "../../context/app-context.ts";
import { useLazy } from "../../hooks/use-lazy.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useLost } from "../../hooks/use-lost.ts";
import { damagedWords, restoredWords } from "../../words/notices.ts";
import { ClockNotice } from "./ClockNotice.tsx";
import { CopyNotice } from "./CopyNotice.tsx";
import { LeapNotice } from "./LeapNotice.tsx";
import { LostNotice } from "./LostNotice.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** A hidden notice comes back when its cause happens again; Settings shows it all the time. */
export const Notices = () => {
  const { ports, openIncidents, team } = useApp();
  const { path } = useLocation();
  const { problem, restored, damaged, journal } = useLive(ports.health);
  const lost = useLost();
  const offset = useLive(ports.clock.offset);
  const leaptMs = useLive(ports.clock.leapt);
  const isReady = useLive(ports.update.ready);
  const open = useLive(openIncidents.list);
  const [hiddenProblem, hideProblem] = useState<StorageProblem["type"] | null>(null);
  const [seen, setSeen] = useState<StorageHealth["restored"]>(null);
  const [seenDamage, setSeenDamage] = useState(0);
  const [isLater, setLater] = useState(false);
  const link = useLive(team.here);

  // Only if the list matters here: reading it loads the full storage, which an incident can open without.
  const trouble = problem?.type ?? null;
  useEffect(() => {
    if (trouble !== null || isReady) void openIncidents.refresh();
    if (trouble === null) hideProblem(null);
  }, [trouble, isReady, path, openIncidents]);

  if (problem && problem.type !== hiddenProblem) {
    return (
      <ProblemNotice
        problem={problem}
        journal={journal}
        open={open ?? []}
        path={path}
        onHide={() => hideProblem(problem.type)}
        {...(problem.type === "newer" && isReady && { showNewer: ports.update.apply })}
      />
    );
  }
  if (lost !== null) return <LostNotice sentence={lost} />;
  if (damaged && damaged.fresh > seenDamage)
    return <CopyNotice sentence={damagedWords(damaged.fresh)} onHide={() => setSeenDamage(damaged.fresh)} />;
  if (restored && restored !== seen)
    return <CopyNotice sentence={restoredWords(restored, damaged)} onHide={() => setSeen(restored)} />;
  if (leaptMs !== 0 && open && open.length > 0) return <LeapNotice byMs={leaptMs} />;
  if (offset !== 0 && open && open.length > 0) return <ClockNotice offsetMs={offset} />;
  if (isReady && open?.length === 0 && !isLater) return <UpdateNotice onLater={() => setLater(true)} />;
  return link && <DrillNotice path={path} />;
};

// Loads something that only phones with a team or an armed drill need.
const DrillNotice = ({ path }: { readonly path: string }) => {
  const arrival = useLazy(useApp().practice.notice);
  return arrival.type === "here" ? <arrival.part path={path} /> : null;
};
