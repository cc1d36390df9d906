// The channel of a drill: what its people write, what they were asked, and what the player sent and decided in between.

import type { FactId, IncidentId, Instant } from "../../../domain/fact/ids.ts";
import type { ScenarioPart } from "../../../domain/incident/drill/scenario.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import type { Audience } from "../../../domain/pack/pack.ts";
import type { DrillLog } from "./read-drill.ts";

interface Line {
  readonly id: FactId;
  readonly at: Instant;
}

/** An alert that opens an incident of its own, and that incident once it is declared. */
interface OpenedPart {
  readonly part: ScenarioPart;
  readonly incident: IncidentId | null;
}

export type ChannelLine =
  | (Line & {
      readonly type: "message";
      readonly name: string;
      /** Their job in the shop; empty if the story has no such character. */
      readonly title: string;
      readonly text: string;
      readonly opens: OpenedPart | null;
    })
  | (Line & {
      readonly type: "asked";
      readonly by: string;
      readonly name: string;
      readonly title: string;
      readonly what: string;
      /** Null if that person doesn't know. */
      readonly answer: string | null;
    })
  | (Line & {
      readonly type: "update";
      readonly by: string;
      readonly audience: Audience;
      readonly text: string;
      /** The service of its incident; null if the drill has only one. */
      readonly part: string | null;
    })
  | (Line & { readonly type: "decision"; readonly by: string; readonly text: string; readonly part: string | null });

/** Returns the lines in order, the opening alert first. */
export const channelLines = (drill: DrillLog): readonly ChannelLine[] => {
  const { scenario, started, run } = drill;
  const titleOf = (name: string): string => scenario.characters.find((one) => one.name === name)?.title ?? "";
  const from = scenario.characters.find(({ id }) => id === scenario.alert.from);
  const alert: ChannelLine = {
    type: "message",
    id: run.fact,
    at: started.alertAt,
    name: from?.name ?? scenario.alert.from,
    title: from?.title ?? "",
    text: scenario.alert.text,
    opens: null,
  };
  const partOf = (fact: Fact): string | null =>
    scenario.parts.length === 1
      ? null
      : (drill.parts.find(({ incident }) => incident.id === fact.incidentId)?.part.service ?? null);
  const opened = (inject: string): OpenedPart | null => {
    const told = scenario.injects.find(({ id }) => id === inject);
    const part = told?.opens ? scenario.parts.find(({ id }) => id === told.part) : undefined;
    if (!part) return null;
    return { part, incident: drill.parts.find((one) => one.part.id === part.id)?.incident.id ?? null };
  };
  const lines = drill.facts.flatMap((fact): readonly ChannelLine[] => {
    const { id, at } = fact;
    switch (fact.type) {
      case "inject.shown/1": {
        const { name, text, inject } = fact.data;
        return [{ type: "message", id, at, name, title: titleOf(name), text, opens: opened(inject) }];
      }
      case "fact.asked/1": {
        const { name, what, answer } = fact.data;
        return [{ type: "asked", id, at, by: fact.by.name, name, title: titleOf(name), what, answer }];
      }
      case "update.posted/1":
      case "update.posted/2": {
        const { audience, text } = fact.data;
        return [{ type: "update", id, at, by: fact.by.name, audience, text, part: partOf(fact) }];
      }
      case "decision.made/1":
      case "step.chosen/1":
        return [{ type: "decision", id, at, by: fact.by.name, text: fact.data.text, part: partOf(fact) }];
      default:
        return [];
    }
  });
  return [alert, ...lines];
};

/** Returns the incidents that an alert has opened and nobody has declared, in the order of their alerts. */
export const undeclaredParts = (lines: readonly ChannelLine[]): readonly ScenarioPart[] => {
  const open = lines.flatMap((line) =>
    line.type === "message" && line.opens?.incident === null ? [line.opens.part] : [],
  );
  return [...new Set(open)];
};
