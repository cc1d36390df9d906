// Without the database, the journal can at least be read and exported.

import type { EventLog } from "../../actions/ports/storage-port.ts";
import type { Journal } from "../journal/journal.ts";
import { byIncident } from "../log/order.ts";
import { soundFacts } from "../log/sound-facts.ts";
import { withRefused } from "./mend.ts";
import type { WatchedHealth } from "./watched-health.ts";

/** Resolves once everything in the journal that can be believed is in `log`; notes the outcome. */
export const recallJournal = async (
  journal: Journal,
  log: EventLog,
  { note, noteDamaged }: Pick<WatchedHealth, "note" | "noteDamaged">,
): Promise<void> => {
  const comparison = await journal.compare([]);
  const { missingInDatabase = [], unchecked = [] } = comparison ?? {};
  const { sound, unsound } = await soundFacts(missingInDatabase, unchecked, log.readFacts);
  let facts = 0;
  for (const [id, some] of byIncident(sound)) facts += await log.merge(id, some);
  noteDamaged(withRefused(comparison?.damaged ?? null, unsound.length));
  note({ journal: comparison !== null, ...(facts > 0 && { restored: { facts, from: "journal" } }) });
};
