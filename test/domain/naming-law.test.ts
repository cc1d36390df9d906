// The law of naming: whenever a phone's holder is named, before the first entry or after the last, every view and export
// reads as if all entries had been logged with that name; only the entry that names them is another.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { FactId, Instant, PersonId } from "../../src/domain/fact/ids.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import type { Incident } from "../../src/domain/incident/incident.ts";
import { sentUpdates } from "../../src/domain/update/sent-updates.ts";
import { incidentPicture } from "../../src/domain/views/incident-picture.ts";
import { nextMoves } from "../../src/domain/views/next-moves/next-moves.ts";
import { shiftDigest } from "../../src/domain/views/shift-digest.ts";
import { summarize } from "../../src/domain/views/summary.ts";
import { timeline } from "../../src/domain/views/timeline.ts";
import { toCsv } from "../../src/formats/export/to-csv.ts";
import { toHtml } from "../../src/formats/export/to-html.ts";
import { toMarkdown } from "../../src/formats/export/to-markdown.ts";
import { toSvg } from "../../src/formats/export/to-svg.ts";
import { toText } from "../../src/formats/export/to-text.ts";
import { handoffBrief } from "../../src/formats/words/handoff-brief.ts";
import { debrief } from "../../src/practice/domain/score/debrief.ts";
import { scoreDrill } from "../../src/practice/domain/score/score-drill.ts";
import { smallScenario } from "../kit/drill/drills.ts";
import { INCIDENT } from "../kit/log/log.ts";
import { historyRuns, playScript, scripts } from "../kit/random/histories.ts";

const ME = "person-1";
const NAME = "Zoë Quist";

/** The facts with the holder of the first phone called that, in every place; roles are given to them too. */
const called = (facts: readonly Fact[], name: string): readonly Fact[] =>
  JSON.parse(JSON.stringify(facts), (_key, value: unknown) => {
    const person = value as { readonly id?: string; readonly name?: string } | null;
    const isMe = typeof person?.name === "string" && (person.id === ME || person.id === "person-ana");
    return isMe ? { id: ME, name } : value;
  }) as readonly Fact[];

/** The entry that names them, from another phone's log or this one's; its order is its place. */
const naming = (at: number, id: string): Fact =>
  ({
    id: id as FactId,
    incidentId: INCIDENT,
    at: at as Instant,
    order: at as Instant,
    zone: 60,
    by: { id: ME as PersonId, name: "" },
    device: "device-1",
    seq: 100_000,
    type: "device.named/1",
    data: { name: NAME, was: "" },
  }) as Fact;

const isNaming = (line: string): boolean => line.includes("entries from this phone are by");

/** What the phone says about the log, in every place; without the naming itself. */
const saidOf = (facts: readonly Fact[], now: Instant): Readonly<Record<string, unknown>> => {
  const incident = foldIncident(INCIDENT, facts);
  const pack = builtInPack;
  const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => !isNaming(line));
  return {
    state: stateOf(incident),
    text: linesOf(toText(incident, facts, pack, "utc")),
    csv: linesOf(toCsv(facts, pack, "utc")),
    markdown: linesOf(toMarkdown(incident, facts, pack, "utc")),
    html: linesOf(toHtml(incident, facts, pack, "utc")),
    svg: toSvg(incident, facts, pack, "utc"),
    timeline: timeline(facts).filter(({ fact }) => fact.type !== "device.named/1"),
    sent: sentUpdates(facts, pack),
    picture: incidentPicture(facts, pack, now),
    moves: nextMoves(incident, pack, now),
    digest: shiftDigest([{ incident, pack }], now),
    summary: summarize(incident, pack),
    brief: handoffBrief(incident, pack, { now, zone: 0 }),
    score: scoreDrill(smallScenario, facts, pack),
    debrief: debrief(smallScenario, facts),
  };
};

// Its place in the log is the naming's own matter; so is what Undo offers.
const stateOf = ({
  names: _names,
  last: _last,
  takenBack: _taken,
  seqs: _seqs,
  count: _count,
  through: _through,
  ...said
}: Incident) => said;

test("named first or named last, all that is said of an incident is the same", () =>
  fc.assert(
    fc.property(scripts(40), (script) => {
      const phones = playScript(script, () => undefined);
      const facts = phones.flatMap((phone) => phone.facts()).filter(({ type }) => type !== "device.named/1");
      const now = Math.max(...phones.map((phone) => phone.now())) as Instant;
      const nameless = called(facts, "");
      const orders = facts.map(({ at, order }) => Math.max(at, order ?? 0));
      const expected = saidOf(called(facts, NAME), now);
      expect(saidOf([naming(Math.min(...facts.map(({ at }) => at)) - 1, "0"), ...nameless], now)).toEqual(expected);
      expect(saidOf([...nameless, naming(Math.max(...orders) + 1, "z")], now)).toEqual(expected);
    }),
    { numRuns: historyRuns / 4 },
  ));
