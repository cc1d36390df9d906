// A surprise drill has fired and nobody on this phone has answered it. Practice never gets in the way of an incident.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Live, live } from "../../../actions/ports/live.ts";
import { unanswered } from "../../../actions/team/answer-drill.ts";
import type { TeamState } from "../../../actions/team/team-link.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { firedNoticeWords } from "../words/fired-notice.ts";

const none: Live<TeamState | null> = live<TeamState | null>(null);

/** It is left out on the drill's own screen and in an incident. */
export const DrillNotice = ({ path }: { readonly path: string }) => {
  const { ports, openIncidents, team } = useApp();
  const { route, query } = useLocation();
  const link = useLive(team.here);
  const state = useLive(link?.state ?? none);
  const isReal = useLive(openIncidents.list)?.some(({ drill }) => !drill) ?? false;
  const [later, setLater] = useState("");
  const drill = state && unanswered(state, ports.clock.now());
  if (!drill || isReal || path.startsWith("/incident/") || query.fired) return null;
  const address = `${drill.drillId}.${drill.index}`;
  if (later === address) return null;
  return (
    <Notice
      role="alert"
      actions={
        <>
          <Button onTap={() => route(`/drills?fired=${address}`)}>{firedNoticeWords.see}</Button>
          <Button look="quiet" onTap={() => setLater(address)}>
            {firedNoticeWords.later}
          </Button>
        </>
      }
    >
      {firedNoticeWords.notice}
    </Notice>
  );
};
