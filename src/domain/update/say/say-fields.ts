// What the log knows of the things that words to say may name. What nobody knows is null: its line isn't said.

import { statusClock } from "../../clock/status-clock.ts";
import type { Instant, Person } from "../../fact/ids.ts";
import { holderOf, type Incident } from "../../incident/incident.ts";
import { isRestricted } from "../../incident/is-restricted.ts";
import { titleOf } from "../../incident/title-of.ts";
import type { Pack, RoleId } from "../../pack/pack.ts";
import type { PhraseField } from "../../pack/phrases.ts";
import { clockTime } from "../../text/clock-face.ts";
import { MINUTE_MS } from "../../text/durations.ts";
import { capitalised, shorten } from "../../text/short-names.ts";
import type { ReadingMoment } from "../../text/time-left.ts";
import { sayWords } from "../../words/say-words.ts";

interface SayChoice extends ReadingMoment {
  /** Who is spoken to; null for nobody in particular. */
  readonly person: Person | null;
  /** For how long a task is given. */
  readonly minutes: number;
}

export type SayFields = Readonly<Record<PhraseField, string | null>>;

/** Returns every field; null if nobody knows it. */
export const sayFields = (incident: Incident, pack: Pack, { now, zone, person, minutes }: SayChoice): SayFields => {
  const clock = statusClock(incident, pack, now);
  const isPromised = clock.type === "running" || clock.type === "not-started";
  const title = titleOf(incident);
  // Read from a restricted incident, these would say what it is about.
  const isOpenToAll = !isRestricted(incident);
  return {
    ic: nameIn(incident, "ic"),
    ops: nameIn(incident, "ops"),
    severity: incident.severity?.short ?? null,
    title: title === "" ? null : capitalised(shorten(title, 80)),
    since: incident.declaredAt === null ? null : clockTime(incident.declaredAt, zone),
    channel: isOpenToAll && incident.channel ? shorten(incident.channel.name, 60) : null,
    question: isOpenToAll ? nextQuestion(incident) : null,
    "next-update": isPromised ? clockTime(clock.dueAt, zone) : null,
    stay: sayWords.names(whoStays(incident, pack)),
    person: named(person),
    task: isOpenToAll ? taskOf(incident, person) : null,
    minutes: sayWords.minutes(minutes),
    by: clockTime((now + minutes * MINUTE_MS) as Instant, zone),
  };
};

// A name short enough to say; null if nobody has the role, or nobody knows the name.
const nameIn = (incident: Incident, role: RoleId): string | null => named(holderOf(incident, role));

const named = (person: Person | null): string | null => shorten(person?.name ?? "", 60) || null;

const whoStays = (incident: Incident, { roles }: Pack): readonly string[] => [
  ...new Set(roles.flatMap(({ id }) => nameIn(incident, id) ?? [])),
];

// The question that is decided first.
const nextQuestion = ({ decisions }: Incident): string | null => {
  const [first] = Object.values(decisions.open).toSorted((one, other) => one.dueAt - other.dueAt);
  return first ? shorten(first.text, 120) : null;
};

// The last thing that this person was asked and still owes.
const taskOf = ({ work }: Incident, person: Person | null): string | null => {
  const asked = Object.values(work.callbacks).findLast((callback) => callback.person.id === person?.id);
  return asked ? shorten(asked.text, 120) : null;
};
