import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { sentUpdates } from "../../../src/domain/update/sent-updates.ts";
import { createWriter, firstNinetySeconds, update } from "../../kit/log/log.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const to = (audience: Audience, afterMs: number): FactDraft => {
  const draft = update(afterMs, "mitigating");
  if (draft.type !== "update.posted/1") throw new Error("an update");
  return { ...draft, data: { ...draft.data, audience, format: "email", way: "shared", text: `For ${audience}` } };
};

describe("what was sent", () => {
  test("is nothing before the first update", () =>
    expect(sentUpdates(quietDeclaration(), builtInPack)).toEqual({ all: [], last: {} }));

  test("is told for each audience, as it left, in time or late", () => {
    const write = createWriter();
    const facts = [
      ...firstNinetySeconds(write),
      write.at(600_000, to("executives", 600_000)),
      write.at(2_400_000, to("executives", 2_400_000)),
    ];
    const { all, last } = sentUpdates(facts, builtInPack);
    expect(all.map(({ audience, format, way, status }) => [audience, format, way, status])).toEqual([
      ["engineering", "slack", "copied", "investigating"],
      ["executives", "email", "shared", "mitigating"],
      ["executives", "email", "shared", "mitigating"],
    ]);
    expect(all.map(({ dueAt, lateMs }) => [dueAt !== null, lateMs])).toEqual([
      [true, 0],
      [false, 0],
      [true, 600_000],
    ]);
    expect(last.executives).toBe(all[2]);
    expect(last.engineering).toBe(all[0]);
    expect(last.customers).toBeUndefined();
  });

  test("leaves out what was taken back, and what it would have restarted", () => {
    const write = createWriter();
    const start = firstNinetySeconds(write);
    const slip = write.at(600_000, to("engineering", 600_000));
    const facts = [
      ...start,
      slip,
      write.at(601_000, { type: "entry.withdrawn/1", data: { target: slip.id } }),
      write.at(1_500_000, to("engineering", 1_500_000)),
    ];
    const { all, last } = sentUpdates(facts, builtInPack);
    expect(all).toHaveLength(2);
    expect(last.engineering).toMatchObject({ at: facts.at(-1)?.at, lateMs: 1_500_000 - 41_000 - 20 * 60_000 });
  });
});
