// Both copies of the log as they are, with nothing but raw reads: for a screen that has failed, whatever the reason.

import type { RawLog } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { FACTS } from "../database/names.ts";
import { openExisting } from "../database/open-existing.ts";
import { resultOf } from "../database/raw.ts";
import { fromLines, fromPlainLines } from "../journal/journal-lines.ts";
import { ASIDE, FOLDER, PLAIN_SEGMENT } from "../journal/journal-segments.ts";

/** Resolves to the entries of one incident, or of all incidents for null, each once. Never rejects, changes nothing. */
export const readRawLog = async (incident: IncidentId | null): Promise<RawLog> => {
  const [database, journal] = await Promise.all([readDatabase().catch(() => null), readJournal().catch(() => null)]);
  const facts = new Map<unknown, Fact>();
  for (const fact of [...(database ?? []), ...(journal ?? [])]) {
    if (incident !== null && fact.incidentId !== incident) continue;
    if (!facts.has(fact.id)) facts.set(fact.id, fact);
  }
  return {
    facts: [...facts.values()],
    unread: [...(database ? [] : (["database"] as const)), ...(journal ? [] : (["journal"] as const))],
  };
};

const readDatabase = async (): Promise<readonly Fact[] | null> => {
  const database = await openExisting();
  if (!database) return null;
  try {
    return (await resultOf(database.transaction(FACTS).objectStore(FACTS).getAll())) as Fact[];
  } finally {
    database.close();
  }
};

// Without the journal's worker: a file that it holds open can still be read here.
const readJournal = async (): Promise<readonly Fact[]> => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER);
  const facts: Fact[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== "file" || entry.name === ASIDE) continue;
    const bytes = new Uint8Array(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer());
    facts.push(...(entry.name.startsWith(PLAIN_SEGMENT) ? fromPlainLines(bytes) : fromLines(bytes)).facts);
  }
  return facts;
};
