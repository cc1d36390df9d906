// Reads an exported log back. All or nothing: a file is accepted whole, or refused in a sentence that names the place.

import * as z from "zod/mini";
import type { FactId, IncidentId } from "../../domain/fact/ids.ts";
import { isSameData } from "../../domain/fact/same-data.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { DAY_MS } from "../../domain/text/durations.ts";
import type { Sender } from "../export/to-json.ts";
import { factProblem } from "../fact/fact-problem.ts";
import { id, instant } from "../fact/fields.ts";
import { anyStory, type StoryCheck } from "../fact/load-story-check.ts";
import { parseJson } from "../json/parse-json.ts";
import { recordOf } from "../json/shape-schema.ts";

export type ReadExport =
  | {
      readonly ok: true;
      readonly incidentId: IncidentId;
      readonly facts: readonly Fact[];
      /** Which phone sent it and when, by its own clock; missing in logs that earlier versions sent. */
      readonly sender?: Sender;
    }
  | { readonly ok: false; readonly message: string };

const MAX_CHARACTERS = 50_000_000;
const MAX_FACTS = 200_000;

/**
 * Returns the facts exactly as they are in the file, or why it is refused; `story` checks that of a drill. Never throws.
 */
export const readExport = (text: string, story: StoryCheck = anyStory): ReadExport => {
  const steps = readSteps(text, story);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** How far the reading of a long log is. */
export interface ReadStep {
  readonly done: number;
  readonly of: number;
}

/** Yields now and then, so that a long log can be read without holding up the page; returns the same. */
export function* readSteps(text: string, story: StoryCheck = anyStory): Generator<ReadStep, ReadExport> {
  if (text.length > MAX_CHARACTERS)
    return refuse("The file is larger than 50 MB. First90 exports are far smaller. Is it the right file?");
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.message);
  const file = parsed.value;
  if (!isObject(file) || file.format !== "first90.incident") {
    return refuse(
      "This isn’t a First90 log: the field “format” is not “first90.incident”. Export the log as JSON and import that file.",
    );
  }
  if (file.version !== 1) {
    return Number.isInteger(file.version) && (file.version as number) > 1
      ? refuse(
          "The field “version” says that this log was made by a newer version of First90. Update the app, then import it again.",
        )
      : refuse("The field “version” is missing or unknown. The file may be damaged.");
  }
  if (!Array.isArray(file.log)) return refuse("The field “log” is missing. The file may be damaged.");
  if (file.log.length === 0) return refuse("The field “log” is empty. There is nothing to import.");
  if (file.log.length > MAX_FACTS)
    return refuse(`The field “log” has more than ${MAX_FACTS.toLocaleString("en")} entries.`);
  const read = yield* readLog(file.log, file.incidentId, story);
  const sender = { device: file.sentBy, at: file.sentAt };
  return read.ok && isSender(sender) ? { ...read, sender } : read;
}

/** A faulty sender isn't a reason to refuse a log. */
const isSender = (sender: unknown): sender is Sender => z.safeParse(senderSchema, sender).success;

const senderSchema = recordOf({ device: id, at: instant });

const PART = 500;

function* readLog(log: readonly unknown[], named: unknown, story: StoryCheck): Generator<ReadStep, ReadExport> {
  const byId = new Map<FactId, Fact>();
  const facts: Fact[] = [];
  for (const [index, value] of log.entries()) {
    if (index % PART === 0) yield { done: index, of: log.length };
    const problem = factProblem(value, story);
    if (problem) return refuse(`log[${index}]${problem}. Nothing was imported.`);
    const fact = value as Fact;
    const first = facts[0] ?? fact;
    if (fact.incidentId !== first.incidentId || (named !== undefined && fact.incidentId !== named)) {
      return refuse(`log[${index}].incidentId belongs to another incident. Nothing was imported.`);
    }
    const before = byId.get(fact.id);
    if (before && !isSameData(before, fact)) {
      return refuse(`log[${index}].id appears twice with different content. Nothing was imported.`);
    }
    if (before) continue;
    facts.push(fact);
    byId.set(fact.id, fact);
  }
  const furthest = furthestOrder(facts);
  const ahead = facts.find(({ order = 0 }) => order > furthest);
  if (ahead) {
    return refuse(
      `The entry “${ahead.id}” is further ahead in time than this log can explain. The file may be damaged. Nothing was imported.`,
    );
  }
  if (!facts.some(({ type }) => type === "incident.declared/1")) {
    return refuse("log has no entry of type “incident.declared/1”. The file may be damaged.");
  }
  return { ok: true, incidentId: (facts[0] as Fact).incidentId, facts };
}

/**
 * Returns the highest order that this log can have made: an entry is placed at its clock or one millisecond after
 * another, so none is further ahead than the latest clock plus the number of entries, plus a day to allow for entries
 * that weren't sent. A higher one would leave later entries without a place.
 */
const furthestOrder = (facts: readonly Fact[]): number =>
  facts.reduce((latest, { at }) => Math.max(latest, at), 0) + facts.length + DAY_MS;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const refuse = (message: string): ReadExport => ({ ok: false, message });
