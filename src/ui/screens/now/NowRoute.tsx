// Feeds the home screen: the incidents that start-up read, then whatever changes, and the declaration.

import type { ComponentType } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Instant } from "../../../domain/fact/ids.ts";
import { clockTimeWithSeconds } from "../../../domain/text/clock-face.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { AppContext } from "../../context/app-context.ts";
import { useStart } from "../../context/start.ts";
import { useFailure } from "../../hooks/use-failure.ts";
import { useNow } from "../../hooks/use-now.ts";
import { failedWords } from "../../words/failed.ts";
import { nowWords } from "../../words/now.ts";
import { NowScreen } from "./NowScreen.tsx";

/** A tap on Declare is stamped at once, however much is still loading. */
export const NowRoute = () => {
  const start = useStart();
  const held = useContext(AppContext).get();
  const { route } = useLocation();
  const now = useNow(start.now);
  const [incidents, setIncidents] = useState<readonly IncidentSummary[] | null>(
    held?.openIncidents.list.get() ?? start.knownIncidents(),
  );
  const [declaredAt, setDeclaredAt] = useState<Instant | null>(null);
  const [Below, setBelow] = useState<ComponentType | null>(null);
  const fail = useFailure();

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    void start.openIncidents.then((read) => setIncidents((known) => known ?? read));
    void start.appReady.then(({ openIncidents, idle }) => {
      if (gone) return;
      void idle
        .then(() => import("../welcome/BelowNow.tsx"))
        .then(
          (file) => gone || setBelow(() => file.BelowNow),
          () => undefined,
        );
      stop = openIncidents.list.subscribe(() => setIncidents(openIncidents.list.get()));
      void openIncidents.refresh();
    }, fail);
    return () => {
      gone = true;
      stop?.();
    };
  }, [start, fail]);

  const declare = async (at: Instant): Promise<void> => {
    setDeclaredAt(at);
    try {
      const { declareIncident } = await start.appReady;
      const session = await declareIncident({ drill: false, at });
      route(`/incident/${session.id}/severity`);
    } catch (cause) {
      fail(new Error(failedWords.notDeclared(clockTimeWithSeconds(at, start.zone)), { cause }));
    }
  };

  useEffect(() => {
    const early = start.takeEarlyDeclare();
    if (early !== null) void declare(early);
  }, [start]);

  return (
    <NowScreen
      incidents={incidents}
      now={held ? held.ports.clock.fromWall(now) : now}
      zone={start.zone}
      worksOffline={start.worksOffline}
      answer={declaredAt === null ? null : nowWords.declaredAt(clockTimeWithSeconds(declaredAt, start.zone))}
      onDeclare={() => declaredAt === null && void declare(start.now())}
    >
      {Below && <Below />}
    </NowScreen>
  );
};
