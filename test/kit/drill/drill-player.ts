// Plays a drill as pure logs: time advances in small steps, messages appear as they fall due, and commands go through
// decide.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactId, IncidentId, Instant, Person } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { decide } from "../../../src/domain/incident/decide.ts";
import type { DrillSpeed } from "../../../src/domain/incident/drill/facts.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { askFact } from "../../../src/practice/domain/run/ask-fact.ts";
import { dueInjects } from "../../../src/practice/domain/run/due-injects.ts";
import { readDrill } from "../../../src/practice/domain/run/read-drill.ts";
import { ana, createWriter, T0, type Writer } from "../log/log.ts";

const STEP_MS = 5_000;
const LEAD = "incident-lead" as IncidentId;

export interface Player {
  readonly facts: () => readonly Fact[];
  readonly now: () => Instant;
  /** Advances to `seconds` seconds after the start and shows messages that fall due on the way. */
  to(seconds: number): void;
  /** Runs a command now and returns the id of its first fact; throws if it is refused. */
  run(command: Command, more?: { readonly by?: Person; readonly part?: string }): FactId;
  ask(who: string, what: string): void;
  take(choice: string, option: string, decision?: FactId | null): void;
  /** Declares another part of the drill. */
  join(part: string): void;
}

export interface PlayerStart {
  readonly seed?: number;
  readonly speed?: DrillSpeed;
  /** Seconds from the alert to the declaration. */
  readonly declareAfter?: number;
  readonly pushed?: boolean;
}

/** Returns a player who has just declared and started the drill. */
export const createPlayer = (
  scenario: Scenario,
  { seed = 7, speed = 1, declareAfter = 20, pushed = false }: PlayerStart = {},
): Player => {
  const writers = new Map<string, { readonly id: IncidentId; readonly write: Writer }>();
  const facts: Fact[] = [];
  const startMs = declareAfter * 1000;
  let nowMs = startMs;

  const logOf = (part: string): { readonly id: IncidentId; readonly write: Writer } => {
    const key = part === scenario.parts[0]?.id ? "lead" : part;
    const known = writers.get(key);
    if (known) return known;
    const id = key === "lead" ? LEAD : (`incident-${key}` as IncidentId);
    const made = { id, write: createWriter(id, `device-${key}`) };
    writers.set(key, made);
    return made;
  };

  const run: Player["run"] = (command, { by = ana, part = scenario.parts[0]?.id ?? "" } = {}) => {
    const { id, write } = logOf(part);
    const incident = foldIncident(
      id,
      facts.filter(({ incidentId }) => incidentId === id),
    );
    const decision = decide(incident, command);
    if (decision.type === "refused") throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    const added = decision.facts.map((draft) => write.at(nowMs, draft, by));
    facts.push(...added);
    return (added[0] as Fact).id;
  };

  const show = (): void => {
    const drill = readDrill(facts);
    if (!drill) return;
    for (const { id, from, text } of dueInjects(drill, (T0 + nowMs) as Instant)) {
      const name = scenario.characters.find((one) => one.id === from)?.name ?? from;
      run({ type: "showInject", inject: id, name, text });
    }
  };

  run({ type: "declare", drill: true });
  run({ type: "freezePack", pack: builtInPack });
  run({ type: "startDrill", scenario, seed, speed, alertAt: T0 });
  run({
    type: "acknowledgeDrill",
    pushedAt: pushed ? T0 : null,
    acknowledgedAt: (T0 + Math.min(startMs, 5_000)) as Instant,
  });
  show();

  return {
    facts: () => facts,
    now: () => (T0 + nowMs) as Instant,
    to(seconds) {
      const end = startMs + seconds * 1000;
      if (end < nowMs) throw new Error(`${seconds} s are over already`);
      while (nowMs < end) {
        nowMs = Math.min(end, nowMs + STEP_MS);
        show();
      }
    },
    run,
    ask: (who, what) => void run(askFact(scenario, who, what)),
    take(choice, option, decision = null) {
      const name = scenario.choices.find(({ id }) => id === choice)?.options.find(({ id }) => id === option)?.name;
      if (name === undefined) throw new Error(`no option ${choice}/${option}`);
      run({ type: "takeOption", choice, option, name, decision });
    },
    join(part) {
      run({ type: "declare", drill: true }, { part });
      run({ type: "freezePack", pack: builtInPack }, { part });
      run({ type: "joinDrill", lead: LEAD, scenario: scenario.id, part }, { part });
    },
  };
};
