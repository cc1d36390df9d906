// Facts of earlier versions, read as today's. Nothing that was logged is rewritten.

import { toPack, withServices } from "../../pack/former-pack.ts";
import type { Pack } from "../../pack/pack.ts";
import { type PickedSeverity, severityOfClass } from "../../pack/severities.ts";
import type { PackFact, SeverityFact } from "../facts.ts";

/** Returns the severity that was picked. Before version 2 it was a class, which was also its name. */
export const severityIn = (fact: SeverityFact): PickedSeverity => {
  if (fact.type === "severity.set/1") return severityOfClass(fact.data.level);
  const { id, level, short, rank } = fact.data;
  return { id, level, short, rank };
};

/** Returns the cards that were frozen, as today’s; of a damaged fact, whatever it has. */
export const packIn = (fact: PackFact): Pack =>
  fact.type === "pack.frozen/1" ? toPack(fact.data?.pack) : withServices(fact.data?.pack);
