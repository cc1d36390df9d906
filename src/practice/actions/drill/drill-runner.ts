// Tells the stories of drills: reads the logs of each open drill, shows what comes due, and lets a decision made on the
// ordinary screens change the story. One for the whole app, whichever screen is shown. It never touches a real
// incident.

import type { DueAlarm } from "../../../actions/clock/watch-due.ts";
import type { OpenIncidents } from "../../../actions/incident/open-incidents.ts";
import type { Sessions } from "../../../actions/incident/sessions.ts";
import { keptTable } from "../../../actions/kept/kept-values.ts";
import { type Live, live } from "../../../actions/ports/live.ts";
import type { LeaderTab, Ports } from "../../../actions/ports/ports.ts";
import type { KeptValues } from "../../../actions/ports/relay-ports.ts";
import type { IncidentId, Instant, Person } from "../../../domain/fact/ids.ts";
import { SECOND_MS } from "../../../domain/text/durations.ts";
import { anyNumber } from "../../../formats/json/shape.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { advanceDrill } from "./advance-drill.ts";
import { castOf } from "./cast-of.ts";
import { type FollowedDrill, liveDrill } from "./live-drill.ts";

export interface DrillRunner {
  /** Returns the whole drill that an incident belongs to; null until it is read, and if there is none. */
  follow(id: IncidentId): Live<DrillLog | null>;
  /** Returns the colleagues in the story of a drill; empty until it is read. */
  cast(id: IncidentId): Live<readonly Person[]>;
  /** Up to which moment the messages of each drill, by its lead, have been looked at. */
  readonly seen: Live<Readonly<Record<IncidentId, Instant>>>;
  see(lead: IncidentId, at: Instant): void;
  /** Goes on with a drill that a real incident has paused, even if that incident is still open. */
  goOn(lead: IncidentId): void;
}

export interface DrillRunnerNeeds {
  readonly ports: Pick<Ports, "log" | "clock" | "identity" | "alerts">;
  readonly sessions: Sessions;
  readonly openIncidents: OpenIncidents;
  readonly timer: DueAlarm;
  readonly turn: LeaderTab;
  readonly kept: KeptValues;
}

/** What was looked at is remembered for 20 drills. */
const seenKept = keptTable<Instant>("drills.seen", 20, anyNumber);

/** Returns the runner and begins to tell; it goes on until the page closes. */
export const createDrillRunner = ({
  ports,
  sessions,
  openIncidents,
  timer,
  turn,
  kept,
}: DrillRunnerNeeds): DrillRunner => {
  const { clock } = ports;
  const drills = new Map<IncidentId, FollowedDrill>();
  const asked = new Map<IncidentId, Live<DrillLog | null>>();
  const casts = new Map<IncidentId, Live<readonly Person[]>>();
  const seen = live<Readonly<Record<IncidentId, Instant>>>({});
  let waits = false;

  const reals = () => openIncidents.list.get()?.filter(({ drill }) => !drill) ?? null;
  const tell = (): void => {
    waits = false;
    if (!turn.isMine.get()) return;
    for (const drill of drills.values()) {
      try {
        if (advanceDrill(drill, { now: clock.now(), device: ports.identity.device, reals: reals() }))
          ports.alerts.ring();
      } catch {
        // A story that can't be told doesn't stop the others.
      }
    }
  };
  // Everything that one tap logs is there before the story answers it.
  const tellSoon = (): void => {
    if (waits) return;
    waits = true;
    void Promise.resolve().then(tell);
  };
  const tick = (): void => {
    const isRunning = [...drills.values()].some(({ log }) => log.get()?.run.ended === null);
    if (!isRunning) return;
    tell();
    timer.set(SECOND_MS - (clock.now() % SECOND_MS), tick);
  };

  const follow = (id: IncidentId): Live<DrillLog | null> => {
    const known = asked.get(id);
    if (known) return known;
    const answer = live<DrillLog | null>(null);
    asked.set(id, answer);
    const read = async (): Promise<void> => {
      const run = (await sessions.open(id))?.incident.get().run;
      if (!run) return void asked.delete(id);
      const lead = run.lead ?? id;
      const drill = drills.get(lead) ?? liveDrill({ ports, sessions }, lead);
      drills.set(lead, drill);
      await drill.add(id);
      const pass = (): void => answer.set(drill.log.get());
      drill.log.subscribe(pass);
      drill.log.subscribe(tellSoon);
      pass();
      tick();
    };
    void read().catch(() => asked.delete(id));
    return answer;
  };

  const look = (): void => {
    for (const { id, drill } of openIncidents.list.get() ?? []) if (drill) follow(id);
    tellSoon();
  };

  ports.log.onForeignFacts((id, facts) => {
    const joined = facts.find((fact) => fact.type === "drill.joined/1");
    if (joined?.type === "drill.joined/1" && drills.has(joined.data.lead)) follow(id);
  });
  openIncidents.list.subscribe(look);
  timer.onReturn(tick);
  turn.isMine.subscribe(() => {
    // What the page before this one told is in the log, and perhaps not here yet.
    for (const { refresh } of drills.values()) void refresh().then(tick, tick);
  });
  void seenKept.read(kept).then(
    (stored) => seen.set({ ...stored, ...seen.get() }),
    () => undefined,
  );
  look();

  return {
    follow,
    cast(id) {
      const cast = casts.get(id) ?? castOf(follow(id));
      casts.set(id, cast);
      return cast;
    },
    seen,
    see(lead, at) {
      if ((seen.get()[lead] ?? 0) >= at) return;
      const rest = Object.entries(seen.get()).filter(([id]) => id !== lead);
      const all = Object.fromEntries([...rest, [lead, at]]);
      seen.set(all);
      void seenKept.write(kept, all).catch(() => undefined);
    },
    goOn(lead) {
      drills.get(lead)?.goOn(reals() ?? []);
    },
  };
};
