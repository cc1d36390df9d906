// The sit-rep: what a late joiner needs, in about twenty seconds of speech. What, since when, who leads, what runs, when the
// next update comes. Everything is read from the views that the board shows.

import { statusClock, whyStopped } from "../../clock/status-clock.ts";
import type { Person } from "../../fact/ids.ts";
import { holderOf, type Incident, isClosed } from "../../incident/incident.ts";
import { isRestricted } from "../../incident/is-restricted.ts";
import { titleOf } from "../../incident/title-of.ts";
import { openHypotheses } from "../../incident/work/state.ts";
import type { Pack } from "../../pack/pack.ts";
import { clockTime, leftRoundedUp } from "../../text/clock-face.ts";
import { countWords, fewWords } from "../../text/few-words.ts";
import { asSentence } from "../../text/sentence.ts";
import { capitalised, shorten } from "../../text/short-names.ts";
import { dayAndTime, type ReadingMoment } from "../../text/time-left.ts";
import { phaseNames } from "../../words/phase-names.ts";
import { sayWords, sitRepWords } from "../../words/say-words.ts";

/** The most words there are, whatever people are called and have typed. */
export const SIT_REP_WORDS = 55;

/** A name longer than this is said in part. */
const NAME_WORDS = 2;

/** What a typed text is cut to before its words are counted: some have no spaces. */
const TEXT_CHARACTERS = 90;

/** Returns the sentences; those with typed texts get the room that the others leave. */
export const sitRep = (incident: Incident, pack: Pack, moment: ReadingMoment): readonly string[] => {
  const title = capitalised(shorten(titleOf(incident), TEXT_CHARACTERS));
  const runs = whatRuns(incident);
  const severity = incident.severity?.short ?? sitRepWords.unrated;
  const before = incident.drill ? [sayWords.drill] : [];
  const after = [since(incident, moment), ...standing(incident, moment)];
  const end = [...who(incident), ...next(incident, pack, moment)];
  const fixed = [...before, title === "" ? sitRepWords.undescribed(severity) : severity, ...after, ...end];
  const room = SIT_REP_WORDS - countWords(fixed.join(" "));
  const forRuns = runs ? Math.min(countWords(runs.say(runs.text)), Math.max(room - countWords(title), room >> 1)) : 0;
  const what =
    title === ""
      ? sitRepWords.undescribed(severity)
      : asSentence(sitRepWords.what(severity, fewWords(title, room - forRuns)));
  const running = runs ? [asSentence(fewWords(runs.say(runs.text), forRuns))] : [];
  return [...before, what, ...after, ...running, ...end].filter((sentence) => sentence !== "");
};

const since = ({ declaredAt }: Incident, moment: ReadingMoment): string =>
  declaredAt === null ? sitRepWords.undeclared : sitRepWords.since(dayAndTime(declaredAt, moment));

const standing = ({ phase }: Incident, moment: ReadingMoment): readonly string[] => {
  switch (phase.type) {
    case "undeclared":
      return [];
    case "withdrawn":
      return [sitRepWords.withdrawn];
    case "resolved":
      return [sitRepWords.resolved(dayAndTime(phase.since, moment))];
    case "stood-down":
      return [
        sitRepWords.resolved(dayAndTime(phase.resolvedAt, moment)),
        sitRepWords.stoodDown(dayAndTime(phase.since, moment)),
      ];
    case "detected":
    case "triaged":
    case "mitigating":
    case "mitigated":
    case "monitoring":
      return [sitRepWords.phase(phaseNames[phase.type])];
  }
};

const who = (incident: Incident): readonly string[] => {
  const { phase, clashes } = incident;
  if (isClosed(phase) || phase.type === "undeclared") return [];
  const [ic, ops] = [holderOf(incident, "ic"), holderOf(incident, "ops")];
  const leads = clashes.ic
    ? sitRepWords.bothLead(called(clashes.ic.one.person), called(clashes.ic.other.person))
    : spokenOf(ic, sitRepWords.leads, sitRepWords.leadsUnnamed, sitRepWords.nobodyLeads);
  if (phase.type === "resolved") return [leads];
  const hands = clashes.ops
    ? sitRepWords.bothHands(called(clashes.ops.one.person), called(clashes.ops.other.person))
    : spokenOf(ops, sitRepWords.hands, sitRepWords.handsUnnamed, sitRepWords.noHands);
  return [leads, hands];
};

const spokenOf = (person: Person | null, say: (name: string) => string, unnamed: string, nobody: string): string => {
  if (!person) return nobody;
  return person.name.trim() === "" ? unnamed : say(called(person));
};

const called = ({ name }: Person): string => fewWords(shorten(name, 40), NAME_WORDS) || sitRepWords.somebody;

interface Running {
  readonly text: string;
  readonly say: (text: string) => string;
}

// The one thing that is worked on now: what is being tried, else what is to be decided, else what was done last.
const whatRuns = (incident: Incident): Running | null => {
  const { phase, work, decisions } = incident;
  if (isClosed(phase) || phase.type === "resolved" || phase.type === "undeclared") return null;
  if (isRestricted(incident)) return null;
  const found = (text: string | undefined, say: (text: string) => string): Running | null =>
    text === undefined ? null : { text: shorten(text, TEXT_CHARACTERS), say };
  return (
    found(openHypotheses(work)[0]?.text, sitRepWords.checking) ??
    found(Object.values(decisions.open)[0]?.text, sitRepWords.deciding) ??
    found(work.done.newest.at(-1)?.text, sitRepWords.done) ??
    found("", () => sitRepWords.nothingRuns)
  );
};

const next = (incident: Incident, pack: Pack, { now, zone }: ReadingMoment): readonly string[] => {
  const { type } = incident.phase;
  if (type === "withdrawn" || type === "undeclared") return [];
  const clock = statusClock(incident, pack, now);
  switch (clock.type) {
    case "running":
      return [sitRepWords.next(clockTime(clock.dueAt, zone), leftRoundedUp(clock.leftMs))];
    case "not-started":
      return [sitRepWords.first(clockTime(clock.dueAt, zone), leftRoundedUp(clock.leftMs))];
    case "overdue":
      return [sitRepWords.overdue(clockTime(clock.dueAt, zone))];
    case "stopped":
      return [sitRepWords.rest[whyStopped(incident)]];
  }
};
