// What the log knows about the work on the fault, as fields of an update. Free text from the log may name people and
// causes, so only engineering gets it; executives get decisions and when the next one is due.

import type { Instant } from "../fact/ids.ts";
import { lastDecision, type MadeDecision } from "../incident/decision/state.ts";
import type { Incident } from "../incident/incident.ts";
import { openHypotheses } from "../incident/work/state.ts";
import type { Audience, UpdateStatus } from "../pack/pack.ts";
import type { TemplateField } from "../pack/template-field.ts";
import { clockTime } from "../text/clock-face.ts";
import { inARow } from "../text/in-a-row.ts";
import type { Zone } from "../text/zone.ts";

type WorkField =
  | "actions"
  | "next-steps"
  | "understanding"
  | "decision"
  | "rationale"
  | "plan-b"
  | "resolution"
  | "follow-up"
  | "fallback";

export type WorkFields = Readonly<Record<Extract<TemplateField, WorkField>, string | null>>;

export interface WorkMoment {
  readonly now: Instant;
  readonly zone: Zone;
  readonly status: UpdateStatus;
  readonly nextUpdateAt: Instant | null;
  readonly audience: Audience;
}

const unknown: WorkFields = {
  actions: null,
  "next-steps": null,
  understanding: null,
  decision: null,
  rationale: null,
  "plan-b": null,
  resolution: null,
  "follow-up": null,
  fallback: null,
};

/** Returns the fields for that audience, null if nothing is known or they may not read it. */
export const workFields = (incident: Incident, moment: WorkMoment): WorkFields => {
  const last = lastDecision(incident.decisions);
  switch (moment.audience) {
    case "engineering":
      return {
        ...unknown,
        actions: joined(latestDone(incident)),
        "next-steps": moment.status === "resolved" ? null : joined(plans(incident, moment)),
        understanding: understanding(incident),
        decision: textOf(last?.text),
        rationale: textOf(last?.rationale),
        "plan-b": textOf(last?.planB),
        resolution: moment.status === "resolved" ? textOf(incident.work.resolution?.text) : null,
      };
    case "executives":
      return {
        ...unknown,
        decision: textOf(last?.text),
        "next-steps": nextDecision(incident, moment),
        fallback: fallback(last, moment),
      };
    case "support":
    case "customers":
    case "press":
      return unknown;
  }
};

const SHOWN = 3;

/** How many of the last actions are told; earlier ones aren't news. */
const DONE_SHOWN = 2;

/** And how many of the last findings. */
const FOUND_SHOWN = 2;

const latestDone = ({ work }: Incident): readonly string[] =>
  work.done.newest.slice(-DONE_SHOWN).map(({ text }) => text);

const understanding = ({ work }: Incident): string | null => {
  const settled = Object.values(work.hypotheses).filter(({ outcome }) => outcome !== null);
  const cause = settled.filter(({ outcome }) => outcome?.type === "confirmed");
  const ruledOut = settled.filter(({ outcome }) => outcome?.type === "rejected");
  const texts = (of: typeof settled): string => inARow(of.slice(-SHOWN).map(({ text }) => text.trim()));
  if (cause.length > 0) return `cause found: ${texts(cause)}`;
  const found = work.found.newest.slice(-FOUND_SHOWN).map(({ text }) => text.trim());
  const known = [
    ruledOut.length > 0 && `ruled out: ${texts(ruledOut)}`,
    found.length > 0 && `found: ${inARow(found)}`,
  ].filter((part) => part !== false);
  return known.length > 0 ? inARow(known) : null;
};

const plans = (incident: Incident, { now, zone }: WorkMoment): readonly string[] => {
  const until = (at: Instant): string => (at > now ? ` by ${clockTime(at, zone)}` : "");
  return [
    ...Object.values(incident.decisions.open).map(({ text, dueAt }) => `decide${until(dueAt)}: ${text.trim()}`),
    ...openHypotheses(incident.work).map(({ text, dueAt }) => `check${until(dueAt)}: ${text.trim()}`),
  ].slice(0, SHOWN);
};

// An executive gets a time for the next decision: the one that is due, else the next update.
const nextDecision = ({ decisions }: Incident, { now, zone, status, nextUpdateAt }: WorkMoment): string | null => {
  if (status === "resolved") return null;
  const due = Object.values(decisions.open)
    .map(({ dueAt }) => dueAt)
    .filter((at) => at > now)
    .sort((a, b) => a - b)[0];
  const at = due ?? nextUpdateAt;
  return at === null ? null : `We will decide by ${clockTime(at, zone)} how to proceed.`;
};

// Plan B with its time: the next update that was decided, else the one this text promises. A fix that holds needs none.
const fallback = (last: MadeDecision | null, { now, zone, status, nextUpdateAt }: WorkMoment): string | null => {
  const planB = textOf(last?.planB)?.replace(/\.$/, "");
  const text = textOf(last?.text)?.replace(/\.$/, "");
  if (!planB || !text || status === "monitoring" || status === "resolved") return null;
  const decided = last?.nextUpdateAt ?? null;
  const at = decided !== null && decided > now ? decided : nextUpdateAt;
  return at === null ? null : `If “${text}” hasn’t worked by ${clockTime(at, zone)}, we do this: ${planB}.`;
};

const textOf = (text: string | undefined): string | null => text?.trim() || null;

// A full stop that somebody typed stays only at the end: no ".;".
const joined = (texts: readonly string[]): string | null => {
  const all = texts.map((text) => text.trim()).filter((text) => text !== "");
  return all.length === 0 ? null : inARow(all);
};
