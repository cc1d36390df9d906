// The data of the facts of a drill, as drill-fact-schemas.ts asks for it, for rows of our own database. Of the story only
// what an incident's state is made of; all of it passes its schema where a whole log is read.

import type { DrillFactData } from "../domain/drill-facts.ts";
import { id, instant } from "./fact-base.ts";
import { numberFrom, oneOf, orNull, record, type Shape, text, wholeFrom } from "./shape.ts";

const nothing = record({});

/** The shape of each type's data. */
export const drillFactShapes: Readonly<Record<keyof DrillFactData, Shape>> = {
  "drill.started/1": record({
    scenario: record({ id, injectedFailure: text }),
    seed: wholeFrom(0, 4_294_967_295),
    speed: oneOf(1, 2),
    alertAt: instant,
  }),
  "drill.joined/1": record({ lead: id, scenario: id, part: id }),
  "drill.acknowledged/1": record({ pushedAt: orNull(instant), acknowledgedAt: instant }),
  "inject.shown/1": record({ inject: id, name: text, text }),
  "fact.asked/1": record({ who: id, name: text, what: text, reveal: orNull(id), answer: orNull(text) }),
  "option.taken/1": record({ choice: id, option: id, name: text, decision: orNull(id) }),
  "passage.rewritten/1": record({ passage: id, text }),
  "drill.paused/1": nothing,
  "drill.resumed/1": nothing,
  "drill.ended/1": record({ reason: oneOf("finished", "real-incident", "stopped") }),
  "drill.rated/1": record({ item: id, points: numberFrom(0, 100), by: oneOf("self", "observer") }),
};
