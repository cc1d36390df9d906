// The outgoing holder's brief, in the order of the handoff protocol, from what the log knows. An item with nothing to
// say says so: it is read back like the others.

import { audienceClocks } from "../../domain/clock/audience-clocks.ts";
import { intervalMs } from "../../domain/clock/intervals.ts";
import { type ClockRest, statusClock, whyStopped } from "../../domain/clock/status-clock.ts";
import type { FormerHandoffItemId, HandoffItem } from "../../domain/incident/command/facts.ts";
import { lastDecision } from "../../domain/incident/decision/state.ts";
import { impactFor } from "../../domain/incident/details.ts";
import { holderOf, type Incident } from "../../domain/incident/incident.ts";
import { limits } from "../../domain/incident/limits.ts";
import type { DoneEntry, Said, SaidEntry } from "../../domain/incident/said.ts";
import { type Hypothesis, openHypotheses } from "../../domain/incident/work/state.ts";
import { type Audience, audiences, type Pack } from "../../domain/pack/pack.ts";
import { ownCard } from "../../domain/pack/severities.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import { inARow } from "../../domain/text/in-a-row.ts";
import { shorten, spokenName } from "../../domain/text/short-names.ts";
import { dayAndTime, leftInWords, type ReadingMoment } from "../../domain/text/time-left.ts";
import { DRILL, severityNameIn, titleOr } from "../../domain/words/incident-name.ts";
import { phaseAndRest } from "../../domain/words/phase-names.ts";
import { plural } from "../../domain/words/plural.ts";
import { audienceNames } from "../../domain/words/update-names.ts";
import { laterItems } from "./handoff-later.ts";
import { handoffRisks } from "./handoff-risks.ts";

type ItemText = (incident: Incident, pack: Pack, moment: ReadingMoment) => string;

/** Returns the nine items, none of them empty, and the later ones that have something to say; times are as of `now`. */
export const handoffBrief = (incident: Incident, pack: Pack, moment: ReadingMoment): readonly HandoffItem[] => [
  ...(Object.entries(texts) as [FormerHandoffItemId, ItemText][]).map(([id, textOf]) => ({
    id,
    text: textOf(incident, pack, moment),
  })),
  ...laterItems(incident, moment),
];

/** How many entries of a list are named; the rest are counted. */
const SHOWN = 5;

const severity: ItemText = ({ severity: current, drill }, pack, moment) => {
  if (!current) return sentences(drill && DRILL, "Not picked yet");
  const name = ownCard(pack, current.id)?.name;
  const since = `since ${dayAndTime(current.since, moment)}`;
  return sentences(drill && DRILL, `${[current.short, name].filter(Boolean).join(" ")}, ${since}`);
};

const impact: ItemText = (incident, _pack, moment) => {
  const { declaredAt, seat } = incident;
  const { service, affected } = incident.details;
  const known = [service, impactFor(incident, "engineering")]
    .filter((text) => text != null)
    .map((text) => shorten(text));
  const ago = (at: typeof moment.now): string => `${dayAndTime(at, moment)}, ${lengthInWords(moment.now - at)} ago`;
  return sentences(
    known.length > 0 ? inARow(known, ": ") : titleOr(""),
    affected !== undefined && `Affected: ${shorten(affected)}`,
    seat.impactStartedAt !== null && `Began ${ago(seat.impactStartedAt)}`,
    declaredAt !== null && `Declared ${ago(declaredAt)}`,
  );
};

const phase: ItemText = ({ phase: current }, _pack, moment) => {
  const name = phaseAndRest(current.type);
  if (!("since" in current)) return sentences(name);
  const until = (current.since + limits.monitorMs) as typeof moment.now;
  return sentences(
    `${name} since ${dayAndTime(current.since, moment)}, for ${lengthInWords(moment.now - current.since)}`,
    current.type === "monitoring" && `Monitoring ends ${dayAndTime(until, moment)}, ${leftInWords(until, moment.now)}`,
  );
};

const tried: ItemText = ({ work, updateCount }, _pack, moment) => {
  const settled = (type: NonNullable<Hypothesis["outcome"]>["type"], label: string): string | false => {
    const texts = Object.values(work.hypotheses).filter(({ outcome }) => outcome?.type === type);
    return texts.length > 0 && `${label}: ${listed(texts.map(({ text }) => shorten(text)))}`;
  };
  const parts = [
    settled("confirmed", "Confirmed"),
    settled("rejected", "Ruled out"),
    settled("parked", "Parked"),
    ...doneSoFar(work.done, moment),
    ...foundSoFar(work.found, moment),
  ].filter((part) => part !== false);
  const isTried = parts.length > foundSoFar(work.found, moment).length;
  return sentences(
    ...(isTried ? parts : ["Nothing tried yet, as far as the log knows", ...parts]),
    plural(updateCount, { one: "1 update copied", other: `${updateCount === 0 ? "No" : updateCount} updates copied` }),
  );
};

/** How many of the things done, and of those found, are named. */
const DONE_SHOWN = 3;

const doneSoFar = ({ newest, count }: Said<DoneEntry>, moment: ReadingMoment): readonly string[] => {
  const [last, ...before] = newest.slice(-DONE_SHOWN).reverse();
  if (!last) return [];
  const when = dayAndTime(last.at, moment);
  const what = last.person ? `Last change ${when} by ${spokenName(last.person)}` : `Last action ${when}`;
  const more = count - before.length - 1;
  const others = [...before.map(({ text }) => shorten(text)), ...(more > 0 ? [`and ${more} more`] : [])];
  return [`${what}: ${shorten(last.text)}`, ...(others.length > 0 ? [`Before that: ${inARow(others)}`] : [])];
};

const foundSoFar = ({ newest, count }: Said<SaidEntry>, moment: ReadingMoment): readonly string[] => {
  const [last, ...before] = newest.slice(-DONE_SHOWN).reverse();
  if (!last) return [];
  const more = count - before.length - 1;
  const others = [...before.map(({ text }) => shorten(text)), ...(more > 0 ? [`and ${more} more`] : [])];
  const found = `Last finding ${dayAndTime(last.at, moment)}: ${shorten(last.text)}`;
  return others.length > 0 ? [found, `Earlier findings: ${inARow(others)}`] : [found];
};

const hypotheses: ItemText = ({ work }, _pack, { now }) => {
  const open = openHypotheses(work).map(({ text, person, dueAt }) => {
    const who = person ? spokenName(person) : "nobody on it";
    return `${shorten(text)} (${who}, ${leftInWords(dueAt, now)})`;
  });
  return open.length === 0 ? "None open." : sentences(listed(open));
};

const roles: ItemText = (incident, pack) => {
  const held = pack.roles
    .filter(({ id, optional }) => !optional || holderOf(incident, id))
    .map(({ id, short }) => {
      const person = holderOf(incident, id);
      return `${short}: ${person ? spokenName(person) : "nobody"}`;
    });
  const backups = pack.roles.flatMap(({ id, short }) => {
    const person = incident.seat.backups[id];
    return person ? [`${short}: ${spokenName(person)}`] : [];
  });
  return sentences(
    held.length > 0 ? held.join("; ") : "Nobody holds a role",
    backups.length > 0 && `Backups: ${backups.join("; ")}`,
  );
};

const decisions: ItemText = ({ decisions: all }, _pack, moment) => {
  const last = lastDecision(all);
  const pending = Object.values(all.open)
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ text, dueAt, options }) => {
      const count = plural(options.length, {
        one: "1 option",
        other: `${options.length === 0 ? "no" : options.length} options`,
      });
      return `${shorten(text)} (${count}, due ${dayAndTime(dueAt, moment)}, ${leftInWords(dueAt, moment.now)})`;
    });
  return sentences(
    pending.length > 0 ? `Pending: ${listed(pending)}` : "None pending",
    last && `Last decided ${dayAndTime(last.at, moment)} by ${spokenName(last.by)}: ${shorten(last.text)}`,
    last && last.planB.trim() !== "" && `Plan B: ${shorten(last.planB)}`,
  );
};

const nextUpdate: ItemText = (incident, pack, moment) => {
  const clock = statusClock(incident, pack, moment.now);
  const interval = intervalMs(incident, pack);
  const every = interval !== null && `One every ${lengthInWords(interval)}`;
  const none = incident.lastUpdate === null && "None copied yet";
  const told = toldSoFar(incident, pack, moment, clock.type === "stopped" ? [] : clock.audiences);
  switch (clock.type) {
    case "stopped":
      return sentences(standingClock(whyStopped(incident), severityNameIn(incident)), told);
    case "not-started":
    case "running":
      return sentences(
        none,
        `Due ${dayAndTime(clock.dueAt, moment)}, ${leftInWords(clock.dueAt, moment.now)}${forWhom(clock.audiences)}`,
        every,
        told,
      );
    case "overdue":
      return sentences(
        none,
        `Overdue since ${dayAndTime(clock.dueAt, moment)}, ${lengthInWords(clock.lateMs)} late${forWhom(clock.audiences)}`,
        every,
        told,
      );
  }
};

const forWhom = (all: readonly Audience[]): string => `, for ${inARow(all.map(audienceInText))}`;

const audienceInText = (audience: Audience): string => audienceNames[audience].toLowerCase();

// Who was told when, and when those are due again that aren’t named as due already.
const toldSoFar = (
  incident: Incident,
  pack: Pack,
  moment: ReadingMoment,
  named: readonly Audience[],
): string | null => {
  const clocks = audienceClocks(incident, pack).filter(({ audience }) => !named.includes(audience));
  const heard = audiences.flatMap((audience) => {
    const last = incident.told[audience];
    if (!last) return [];
    const next = clocks.find((clock) => clock.audience === audience)?.dueAt;
    const again = next === undefined ? "" : `, next ${dayAndTime(next, moment)}`;
    return [`${audienceInText(audience)} ${dayAndTime(last.at, moment)}${again}`];
  });
  return heard.length === 0 ? null : `Last told: ${heard.join("; ")}`;
};

const standingClock = (rest: ClockRest, severityName: string): string => {
  switch (rest) {
    case "over":
      return "No further update due.";
    case "told-resolved":
      return "None due: readers were told that it is resolved, but it isn’t marked resolved.";
    case "untold":
      return "Readers don’t know yet that it is resolved.";
    case "no-clock":
      return `None due: ${severityName} has no status clock.`;
  }
};

const risks: ItemText = (incident, pack, moment) => {
  const found = handoffRisks(incident, pack, moment);
  return found.length === 0 ? "None in the log." : sentences(...found);
};

const texts: Readonly<Record<FormerHandoffItemId, ItemText>> = {
  severity,
  impact,
  phase,
  tried,
  hypotheses,
  roles,
  decisions,
  "next-update": nextUpdate,
  risks,
};

const listed = (items: readonly string[]): string =>
  inARow(items.length <= SHOWN ? items : [...items.slice(0, SHOWN), `and ${items.length - SHOWN} more`]);

const sentences = (...parts: readonly (string | false | null)[]): string =>
  parts
    .filter((part) => part !== false && part !== null)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(" ");
