// Who was told what: every update that was copied or shared, word for word, with what the clock said at that moment.

import { timedUpdates } from "../clock/timed-updates.ts";
import type { FactId, Instant, Person } from "../fact/ids.ts";
import type { UpdateFormat, UpdateWay } from "../incident/course/facts.ts";
import { type Fact, isUpdate } from "../incident/facts.ts";
import { namedInOrder } from "../incident/fold.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { readMarks } from "../told/marks.ts";

export interface SentUpdate {
  readonly id: FactId;
  readonly at: Instant;
  readonly by: Person;
  readonly audience: Audience;
  readonly template: string;
  readonly format: UpdateFormat;
  readonly way: UpdateWay;
  readonly status: UpdateStatus;
  /** As it was copied or shared. */
  readonly text: string;
  /** True once somebody said that it was posted; unanswered ones count as told. */
  readonly isPosted: boolean;
  /** True for the first one of the incident, whoever it was for. */
  readonly isFirst: boolean;
  /** When it was due by its audience's clock; null if none was running. */
  readonly dueAt: Instant | null;
  /** Ms past its due time; 0 if it was on time or none was due. */
  readonly lateMs: number;
}

export interface SentUpdates {
  /** Oldest first. */
  readonly all: readonly SentUpdate[];
  /** The last one for each audience that was told anything. */
  readonly last: Readonly<Partial<Record<Audience, SentUpdate>>>;
}

/** Returns the updates of a whole log, without those taken back or never posted. */
export const sentUpdates = (facts: readonly Fact[], pack: Pack): SentUpdates => {
  const { answers } = readMarks(facts);
  const byId = new Map(namedInOrder(facts).map((fact) => [fact.id, fact]));
  const all = timedUpdates(facts, pack).flatMap(({ fact: id, dueAt, lateMs }, index): readonly SentUpdate[] => {
    const fact = byId.get(id);
    if (!fact || !isUpdate(fact)) return [];
    const { audience, template, format, way, status, text } = fact.data;
    const { at, by } = fact;
    const isFirst = index === 0;
    const isPosted = answers.get(id)?.posted === true;
    return [{ id, at, by, audience, template, format, way, status, text, isPosted, isFirst, dueAt, lateMs }];
  });
  return { all, last: Object.fromEntries(all.map((sent) => [sent.audience, sent])) };
};
