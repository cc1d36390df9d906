// Imports an exported log. The same file twice changes nothing; a bad file changes nothing at all.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { loadStoryCheck } from "../../formats/fact/load-story-check.ts";
import { type ReadExport, readExport } from "../../formats/import/read-export.ts";
import type { PhoneTime } from "../clock/note-clocks.ts";
import type { Ports } from "../ports/ports.ts";
import { actionWords } from "../words/action-words.ts";

export type ImportOutcome =
  | {
      readonly type: "imported";
      readonly incidentId: IncidentId;
      readonly added: number;
      readonly alreadyHere: number;
      /** Entries whose id is on this phone with other content; this phone's were kept. */
      readonly different: number;
      /** Who sent it and when, by that phone's clock; null if it doesn't say. */
      readonly sender: PhoneTime | null;
      /** The entry with the latest time. */
      readonly newest: PhoneTime | null;
    }
  | { readonly type: "refused"; readonly message: string };

/** Resolves to what was added, or to a sentence that says why nothing was. */
export const importLog = async (
  ports: Pick<Ports, "log">,
  text: string,
  loadStory: typeof loadStoryCheck = loadStoryCheck,
): Promise<ImportOutcome> => {
  const read = await readWhole(text, loadStory);
  if (!read.ok) return { type: "refused", message: read.message };
  const here = new Map((await ports.log.readFacts(read.incidentId)).map((fact) => [fact.id, fact]));
  const fresh = read.facts.filter(({ id }) => !here.has(id));
  const known = read.facts.filter(({ id }) => here.has(id));
  const different = known.filter((fact) => JSON.stringify(here.get(fact.id)) !== JSON.stringify(fact)).length;
  const added = fresh.length > 0 ? await ports.log.merge(read.incidentId, fresh) : 0;
  const newest = read.facts.reduce<PhoneTime | null>((last, { device, at }) => {
    return last && last.at >= at ? last : { device, at };
  }, null);
  const { incidentId, sender = null } = read;
  return { type: "imported", incidentId, added, alreadyHere: known.length, different, sender, newest };
};

/** A drill's log has a story, which has to pass a check of its own. */
const readWhole = async (text: string, loadStory: typeof loadStoryCheck): Promise<ReadExport> => {
  const read = readExport(text);
  if (!read.ok || !read.facts.some(({ type }) => type === "drill.started/1")) return read;
  const story = await loadStory().catch(() => null);
  return story ? readExport(text, story) : { ok: false, message: actionWords.drillsMissing };
};
