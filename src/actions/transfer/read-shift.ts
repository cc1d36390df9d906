// What the shift digest is made of: every open incident, and those closed so recently that a postmortem may be due.

import type { Instant } from "../../domain/fact/ids.ts";
import { DAY_MS } from "../../domain/text/durations.ts";
import type { Commanded } from "../../domain/views/overview.ts";
import { POSTMORTEM_WATCH_MS } from "../../domain/views/shift-digest.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";

/** A summary knows when an incident was declared, not when it was resolved: some take weeks. */
const LONGEST_MS = 30 * DAY_MS;

/** Resolves to the incidents as they are now, drills included; rejects with a StorageFailure if they can't be read. */
export const readShift = async (
  ports: Pick<Ports, "log" | "packs">,
  sessions: Pick<Sessions, "held">,
  now: Instant,
): Promise<readonly Commanded[]> => {
  const listed = (await ports.log.listAll()).filter((summary) => mayMatter(summary, now));
  const read = await Promise.all(listed.map((summary) => readOne(ports, sessions, summary)));
  return read.filter((one) => one !== null);
};

const mayMatter = ({ open, phase, declaredAt }: IncidentSummary, now: Instant): boolean =>
  open || (phase === "stood-down" && declaredAt !== null && now - declaredAt < LONGEST_MS + POSTMORTEM_WATCH_MS);

// A session that is open in this page knows what is still on its way to disk.
const readOne = async (
  { log, packs }: Pick<Ports, "log" | "packs">,
  sessions: Pick<Sessions, "held">,
  { id }: IncidentSummary,
): Promise<Commanded | null> => {
  const session = sessions.held(id);
  if (session) return { incident: session.incident.get(), pack: session.pack.get() };
  const stored = await log.open(id, 1).catch(() => null); // one that can't be read must not hide the others
  return stored && { incident: stored.incident, pack: stored.pack ?? (await packs.current()) };
};
