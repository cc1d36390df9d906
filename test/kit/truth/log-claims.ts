// What is called done, decided, told or resolved, checked against the log itself.

import { isDeepStrictEqual } from "node:util";
import { isSeveritySet } from "../../../src/domain/incident/facts.ts";
import type { SaidEntry } from "../../../src/domain/incident/said.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { sentUpdates } from "../../../src/domain/update/sent-updates.ts";
import { incidentPicture } from "../../../src/domain/views/incident-picture.ts";
import { postmortemDue } from "../../../src/domain/views/postmortem-due.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { type Claim, firstWrong } from "./moment.ts";
import type { Said } from "./standing.ts";

/** Lists with the same things in the same places, in any order within one moment. */
const same = (state: readonly SaidEntry[], log: readonly Said[]): boolean =>
  isDeepStrictEqual(inPlace(state), inPlace(log));
const inPlace = (said: readonly Pick<Said, "text" | "place">[]): readonly string[] =>
  said.map(({ place, text }) => `${String(place).padStart(16, "0")} ${text}`).sort();

export const logClaims = {
  /** (b) */
  "what was done and decided is what the log holds, as corrected": ({ incident, standing, facts, pack }) => {
    const { done } = incident.work;
    const { made } = incident.decisions;
    const drawn = incidentPicture(facts, pack, null).decisions.map(({ text }) => text);
    return firstWrong(
      done.count !== standing.done.length && `${done.count} done, ${standing.done.length} in the log`,
      made.count !== standing.decided.length && `${made.count} decided, ${standing.decided.length} in the log`,
      done.count <= 20 && !same(done.newest, standing.done) && "other things done than in the log",
      made.count <= 20 && !same(made.newest, standing.decided) && "other decisions than in the log",
      !isDeepStrictEqual([...drawn].sort(), standing.decided.map(({ text }) => text).sort()) &&
        "the picture shows others",
    );
  },
  /** (b) */
  "what is open in the brief is what is open in the log": ({ incident, standing, brief }) => {
    const open = new Set<string>();
    const sought = new Set<string>();
    for (const fact of standing.facts) {
      if (fact.type === "decision.opened/1") open.add(fact.id);
      if (fact.type === "decision.made/1" || fact.type === "decision.dropped/1") open.delete(fact.data.decision);
      if (fact.type === "hypothesis.opened/1") sought.add(fact.id);
      if (fact.type === "hypothesis.settled/1") sought.delete(fact.data.target);
      if (fact.type === "hypothesis.extended/1" && incident.work.hypotheses[fact.data.target])
        sought.add(fact.data.target);
    }
    const hypotheses = Object.values(incident.work.hypotheses).filter(({ outcome }) => outcome === null);
    return firstWrong(
      !isDeepStrictEqual(Object.keys(incident.decisions.open).sort(), [...open].sort()) && "other open decisions",
      !isDeepStrictEqual(hypotheses.map(({ id }) => id).sort(), [...sought].sort()) && "other open hypotheses",
      (open.size === 0) !== brief("decisions").startsWith("None pending") && "the brief says otherwise of decisions",
      (sought.size === 0) !== (brief("hypotheses") === "None open.") && "the brief says otherwise of hypotheses",
    );
  },
  /** (b) */
  "what was found and asked is what the log holds, and the brief names the last of each": ({
    incident,
    standing,
    brief,
  }) => {
    const { found, asked } = incident.work;
    return firstWrong(
      found.count !== standing.found.length && `${found.count} found, ${standing.found.length} in the log`,
      asked.count !== standing.asked.length && `${asked.count} asked, ${standing.asked.length} in the log`,
      found.count <= 20 && !same(found.newest, standing.found) && "other findings than in the log",
      asked.count <= 20 && !same(asked.newest, standing.asked) && "other questions than in the log",
      found.count > 0 !== brief("tried").includes("Last finding ") && "the brief says otherwise of findings",
      asked.count > 0 !== /\bQuestions? in the log: /.test(brief("risks")) && "the brief says otherwise of questions",
    );
  },
  /** (b) */
  "the impact is what was said of it last": ({ incident, standing }) => {
    const said = standing.impact;
    if (said.length === 0) return incident.impact === null ? null : "an impact that nobody said";
    return said.some(({ text }) => text === incident.impact?.text) ? null : `another impact: ${incident.impact?.text}`;
  },
  /** (a, g, j) */
  "nothing is called told that the log doesn't hold as copied or shared": ({
    incident,
    standing,
    facts,
    pack,
    brief,
  }) => {
    const ids = standing.updates.map(({ id }) => id);
    const last = standing.updates.at(-1)?.id ?? null;
    const sent = sentUpdates(facts, pack);
    return firstWrong(
      (incident.lastUpdate?.fact ?? null) !== last && "another last update",
      incident.updateCount !== ids.length && `${incident.updateCount} updates, ${ids.length} in the log`,
      !isDeepStrictEqual(
        sent.all.map(({ id }) => id),
        ids,
      ) && "the list of updates has others",
      ...Object.entries(incident.told).map(
        ([audience, { fact }]) => sent.last[audience as Audience]?.id !== fact && `another last update for ${audience}`,
      ),
      /\bsent\b/.test(brief("tried")) && "called sent, where it was copied",
    );
  },
  /** (a) */
  "resolved and stood down are in the log": ({ incident, standing }) => {
    const has = (...types: readonly string[]): boolean => standing.facts.some(({ type }) => types.includes(type));
    const isMarked = standing.facts.some((fact) => fact.type === "update.posted/2" && fact.data.marks === "resolved");
    if (incident.phase.type === "resolved" && !has("incident.resolved/1") && !isMarked) return "nobody resolved it";
    return incident.phase.type === "stood-down" &&
      !has("incident.stood-down/1", "incident.stood-down/2", "drill.ended/1")
      ? "nobody did"
      : null;
  },
  /** (h) */
  "a postmortem is owed by every level that was reached": ({ incident, standing }) => {
    const isOver = incident.phase.type === "resolved" || incident.phase.type === "stood-down";
    const wasHigh = standing.facts.some(
      (fact) => isSeveritySet(fact) && (fact.data.level === "SEV1" || fact.data.level === "SEV2"),
    );
    const owed = isOver && wasHigh && !incident.drill;
    const isDue = postmortemDue(incident) !== null;
    const isWaived = standing.facts.some(({ type }) => type === "writeup.waived/1");
    return isDue === owed || (isWaived && !isDue) ? null : `owed ${owed}, due ${isDue}`;
  },
  /** (b, c) */
  "the exports name all of it": ({ incident, facts, pack, standing }) => {
    const text = toText(incident, facts, pack, "utc");
    const markdown = toMarkdown(incident, facts, pack, "utc");
    const { resolution } = incident.work;
    return firstWrong(
      ...[...standing.done, ...standing.decided].map(
        (said) => !(text.includes(said.text) && markdown.includes(said.text)) && `${said.text} is missing`,
      ),
      markdown.includes("- Resolution: ") !== (resolution !== null) && "another resolution",
    );
  },
} satisfies Readonly<Record<string, Claim>>;
