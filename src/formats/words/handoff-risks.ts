// What the next holder should know about before anything else goes wrong: empty and doubled roles, tired people,
// answers that nobody has given. Only what the log can prove.

import type { Person } from "../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../domain/incident/incident.ts";
import { limits } from "../../domain/incident/limits.ts";
import type { Said, SaidEntry } from "../../domain/incident/said.ts";
import { openHypotheses } from "../../domain/incident/work/state.ts";
import type { Pack, RoleId } from "../../domain/pack/pack.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import { shorten, spokenName } from "../../domain/text/short-names.ts";
import { dayAndTime, type ReadingMoment } from "../../domain/text/time-left.ts";
import { roleClashes } from "../../domain/views/role-clashes.ts";
import { roleWarnings } from "../../domain/views/role-warnings.ts";
import { plural } from "../../domain/words/plural.ts";

/** Returns the risks, each in a few words; empty if the log shows none. */
export const handoffRisks = (incident: Incident, pack: Pack, moment: ReadingMoment): readonly string[] => [
  ...aboutRoles(incident, pack, moment),
  ...aboutAnswers(incident, moment),
];

const aboutRoles = (incident: Incident, pack: Pack, { now }: ReadingMoment): readonly string[] => {
  const ic = incident.roles.ic;
  const heldMs = ic?.type === "held" ? now - ic.since : 0;
  const change = roleWarnings(incident).find(({ type }) => type === "changedByOther");
  return [
    ...roleClashes(incident).map(({ role, first, counts }) => {
      const names = `${spokenName(first.person)} and ${spokenName(counts.person)}`;
      const what =
        role === "ic"
          ? "both took command"
          : `were both named ${pack.roles.find(({ id }) => id === role)?.name ?? role}`;
      return `${names} ${what}; it counts as ${spokenName(counts.person)}’s until somebody settles it`;
    }),
    ...(["ic", "ops", "comms"] as const)
      .filter((role) => !holderOf(incident, role))
      .map((role) => `No ${shortOf(pack, role)}`),
    ...doubled(incident, pack).map(
      ({ person, roles }) => `${spokenName(person)} holds ${roles.slice(0, -1).join(", ")} and ${roles.at(-1)}`,
    ),
    ...(change ? [`The last change was made by ${spokenName(change.person)}, who isn’t ops lead`] : []),
    ...(ic?.type === "held" && heldMs >= limits.commanderMs
      ? [`${spokenName(ic.person)} has been in command for ${lengthInWords(heldMs)}`]
      : []),
  ];
};

/** How many questions are named; the rest are counted. */
const ASKED_SHOWN = 3;

// The log can't tell which were answered, so each has its time beside it.
const questions = ({ newest, count }: Said<SaidEntry>, moment: ReadingMoment): readonly string[] => {
  const shown = newest.slice(-ASKED_SHOWN).reverse();
  if (shown.length === 0) return [];
  const texts = shown.map(({ at, text }) => `${shorten(text, 80)} (${dayAndTime(at, moment)})`);
  const more = count - shown.length;
  return [
    `${plural(count, { one: "Question", other: "Questions" })} in the log: ${[...texts, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}`,
  ];
};

const shortOf = (pack: Pack, role: RoleId): string => pack.roles.find(({ id }) => id === role)?.short ?? role;

const doubled = (
  incident: Incident,
  pack: Pack,
): readonly { readonly person: Person; readonly roles: readonly string[] }[] => {
  const byPerson = new Map<string, { readonly person: Person; readonly roles: string[] }>();
  for (const { id, short } of pack.roles) {
    const person = holderOf(incident, id);
    if (!person) continue;
    const entry = byPerson.get(person.id) ?? { person, roles: [] };
    entry.roles.push(short);
    byPerson.set(person.id, entry);
  }
  return [...byPerson.values()].filter(({ roles }) => roles.length > 1);
};

const aboutAnswers = ({ work }: Incident, moment: ReadingMoment): readonly string[] => {
  const { now } = moment;
  const over = openHypotheses(work).filter(({ dueAt }) => dueAt <= now).length;
  return [
    ...(over > 0
      ? [`${over} ${plural(over, { one: "hypothesis is", other: "hypotheses are" })} past the timebox`]
      : []),
    ...Object.values(work.escalations)
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ to, at }) => `No answer from ${shorten(to, 60)} for ${lengthInWords(now - at)}`),
    ...Object.values(work.callbacks).map(({ person, text, dueAt }) => {
      const when = `${dueAt <= now ? "since" : "by"} ${dayAndTime(dueAt, moment)}`;
      return `${spokenName(person)} owes an answer ${when} (${shorten(text, 80)})`;
    }),
    ...questions(work.asked, moment),
  ];
};
