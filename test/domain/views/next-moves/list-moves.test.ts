// Special lists are offered at their signs, one at a time, once each, and never opened by themselves.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { noSigns } from "../../../../src/content/specials/no-signs.ts";
import type { DeviceId } from "../../../../src/domain/fact/ids.ts";
import { hasNobodyElse } from "../../../../src/domain/incident/alone.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { type Incident, isOpen } from "../../../../src/domain/incident/incident.ts";
import type { SpecialList, SpecialSigns } from "../../../../src/domain/pack/special-lists.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { holdingLists } from "../../../../src/domain/views/special-lists/holding-signs.ts";
import { saysWord } from "../../../../src/domain/views/special-lists/sign-words.ts";
import { specialProgress } from "../../../../src/domain/views/special-lists/special-progress.ts";
import { ana, createWriter, firstNinetySeconds, INCIDENT, minutes, story, told } from "../../../kit/log/log.ts";
import { anyLog } from "../../../kit/random/any-log.ts";
import { find, movesAt, phase } from "./moves-of.ts";

const { specials } = builtInPack;

const impact = (text: string): FactDraft => ({ type: "detail.set/1", data: { field: "impact", text } });
const note = (text: string): FactDraft => ({ type: "note.added/1", data: { kind: "note", text } });
const opened = (list: string): FactDraft => ({ type: "list.opened/1", data: { list, title: list } });
const declined = (list: string): FactDraft => ({ type: "list.declined/1", data: { list, title: list } });
const ticked = (list: string, step: string): FactDraft => ({ type: "step.done/2", data: { list, step, text: step } });

/** Ana has every role that is taken, and whatever there is of the first minutes is done or answered. */
const onMyOwn = (...added: readonly FactDraft[]) =>
  story(
    [0.9, { type: "role.assigned/1", data: { role: "ops", person: ana } }],
    ...added.map((one) => [1, one] as const),
  );

const offeredAt = (facts: Parameters<typeof movesAt>[0], minute = 2): readonly string[] =>
  movesAt(facts, minute).flatMap(({ about }) => (about.type === "offerList" ? [about.list] : []));

describe("each built-in list", () => {
  test.each(specials.filter(({ signs }) => !signs.alone).map((list) => [list.id, list] as const))(
    "%s is offered to whoever logs its example, by its impact, a note or what was done",
    (id, { example }) => {
      const first: readonly FactDraft[] = [
        impact(example),
        note(example),
        { type: "note.added/1", data: { kind: "finding", text: example } },
        { type: "change.made/1", data: { text: example, person: ana } },
        { type: "hypothesis.opened/1", data: { text: example, person: null, minutes: 15 } },
      ];
      for (const draft of first) expect(offeredAt(story([1, draft])), draft.type).toEqual([id]);
    },
  );

  test("is offered at each of its signs alone, and without any at none", () => {
    for (const list of specials) {
      const only = (signs: Partial<SpecialSigns>) => ({
        ...builtInPack,
        specials: [{ ...list, signs: { ...noSigns, ...signs } }],
      });
      const isOffered = (signs: Partial<SpecialSigns>, incident: Incident): boolean =>
        holdingLists(incident, only(signs), minutes(2)).length > 0;
      const { triage, triggers, words, means } = list.signs;
      for (const question of triage) {
        const yes: FactDraft = {
          type: "severity.set/1",
          data: { level: "SEV1", triage: { question, answer: true }, reason: "x" },
        };
        expect(isOffered({ triage: [question] }, told(story([1, yes])))).toBe(true);
      }
      for (const trigger of triggers)
        expect(
          isOffered(
            { triggers: [trigger] },
            told(story([1, { type: "trigger.answered/1", data: { trigger, hit: true } }])),
          ),
        ).toBe(true);
      for (const word of words)
        expect(isOffered({ words: [word] }, told(story([1, note(`So ${word}.`)]))), word).toBe(true);
      for (const chosen of means) {
        const begun: FactDraft = {
          type: "mitigation.begun/1",
          data: { means: chosen, text: "x", person: ana, checkAt: minutes(9), temporary: false },
        };
        expect(isOffered({ means: [chosen] }, told(story([1, begun])))).toBe(true);
      }
      expect(isOffered({ classes: ["SEV2"] }, told(story()))).toBe(true);
      expect(isOffered({ classes: ["SEV1"] }, told(story()))).toBe(false);
      expect(isOffered({}, told(story([1, note(list.example)])))).toBe(false);
    }
  });

  test("alone is offered after the first ninety seconds, and until somebody is named", () => {
    expect(offeredAt(onMyOwn().slice(0, 6), 0.5)).toEqual([]);
    expect(offeredAt(onMyOwn())).toEqual(["alone"]);
    expect(offeredAt(story())).toEqual([]);
  });

  test("is chosen by triage and trigger where they say so", () => {
    const trigger: FactDraft = { type: "trigger.answered/1", data: { trigger: "data-integrity", hit: true } };
    expect(offeredAt(story([1, trigger]))).toEqual(["data-in-doubt"]);
    const yes: FactDraft = {
      type: "severity.set/1",
      data: { level: "SEV1", triage: { question: "data-or-security", answer: true }, reason: "Worse" },
    };
    expect(offeredAt(story([1, yes]))).toEqual(["data-in-doubt"]);
    expect(offeredAt(story([1, yes], [1, declined("data-in-doubt")]))).toEqual(["security"]);
    const reason: FactDraft = {
      type: "severity.set/1",
      data: { level: "SEV1", triage: null, reason: "Security may be breached" },
    };
    expect(offeredAt(story([1, reason]))).toEqual(["security"]);
  });
});

describe("an offer", () => {
  const leak = note("A token leaked");

  test("is a tap that opens the list and its screen, and a no that is kept", () => {
    expect(find(story([1, leak]), 2, "offerList")).toMatchObject({
      key: "offer-list:security",
      act: { type: "run", command: { type: "openList", list: "security" }, opens: "list?id=security" },
      decline: { type: "declineList", list: "security" },
    });
  });

  test("comes before the way out, and is gone once it is answered", () => {
    const types = movesAt(story([1, leak], [1, { type: "loop.stepped/1", data: { step: "decide" } }]), 2).map(
      ({ about }) => about.type,
    );
    expect(types.indexOf("offerList")).toBeLessThan(types.indexOf("startMitigating"));
    expect(offeredAt(story([1, leak], [1, opened("security")], [1, leak]))).toEqual([]);
    expect(offeredAt(story([1, leak], [1, declined("security")], [1, leak]))).toEqual([]);
  });

  test("is withdrawn with the entry that called for it, and with its wording", () => {
    const write = createWriter();
    const start = firstNinetySeconds(write);
    const said = write.at(60_000, leak);
    expect(offeredAt([...start, said])).toEqual(["security"]);
    const back = write.at(61_000, { type: "entry.withdrawn/1", data: { target: said.id } });
    expect(offeredAt([...start, said, back])).toEqual([]);
    const better = write.at(62_000, { type: "entry.corrected/1", data: { target: said.id, text: "Nothing" } });
    expect(offeredAt([...start, said, better])).toEqual([]);
  });
});

describe("an opened list", () => {
  const list = specials.find(({ id }) => id === "security") as SpecialList;
  const steps = (turn: string): readonly string[] => list.steps.filter((one) => one.turn === turn).map(({ id }) => id);
  const tick = (ids: readonly string[]) => ids.map((id) => [1.5, ticked("security", id)] as const);

  test("is gone on with until nothing is left that can’t wait", () => {
    expect(find(story([1, opened("security")]), 2, "goOnList")?.about).toMatchObject({
      next: list.steps[0]?.text,
      left: list.steps.length - steps("deferred").length,
      when: "now",
    });
    const known = story([1, opened("security")], ...tick(steps("at-once")));
    expect(find(known, 2, "goOnList")?.about).toMatchObject({ left: steps("next").length, when: "next" });
    const all = story([1, opened("security")], ...tick([...steps("at-once"), ...steps("next")]));
    expect(find(all, 2, "goOnList")).toBeUndefined();
  });

  test("is done by turn, in whatever order the card has its steps", () => {
    const upsideDown = { ...list, steps: list.steps.toReversed() };
    const progress = specialProgress(told(story()), upsideDown, minutes(1));
    expect(progress[0]?.step.turn).toBe("at-once");
    expect(progress.at(-1)?.step.turn).toBe("deferred");
  });

  test("for whoever is alone ends when somebody else is there", () => {
    expect(find(onMyOwn(opened("alone")), 2, "goOnList")).toBeDefined();
    const named: FactDraft = { type: "hypothesis.opened/1", data: { text: "x", person: null, minutes: 15 } };
    expect(find(onMyOwn(opened("alone"), named), 2, "goOnList")).toBeDefined();
    expect(find(story([1, opened("alone")]), 2, "goOnList")).toBeUndefined();
  });
});

test("a word begins like the sign, wherever it stands", () => {
  expect(saysWord("Was deployed at noon", "deploy")).toBe(true);
  expect(saysWord("A re-deploy", "deploy")).toBe(true);
  expect(saysWord("Redeployed", "deploy")).toBe(false);
  expect(saysWord("wrong-data in reports", "wrong data")).toBe(true);
  expect(saysWord("Éclair", "éclair")).toBe(true);
  expect(saysWord("anything", " ")).toBe(false);
});

test("over any history: one offer at most, of a list whose sign holds and that nobody answered, none after resolve", async () => {
  const texts = specials.flatMap(({ example, signs }) => [example, ...signs.words]);
  const signs: fc.Arbitrary<FactDraft> = fc.oneof(
    fc.constantFrom(...texts).chain((text) => fc.constantFrom(impact(text), note(text))),
    fc.constantFrom(...specials.map(({ id }) => id)).chain((id) => fc.constantFrom(opened(id), declined(id))),
    fc.constantFrom(
      phase("mitigated"),
      { type: "incident.resolved/1", data: {} } as const,
      {
        type: "incident.reopened/1",
        data: {},
      } as const,
    ),
  );
  let offers = 0;
  await fc.assert(
    fc.property(
      anyLog,
      fc.array(fc.tuple(fc.nat(20), signs), { maxLength: 12 }),
      fc.boolean(),
      fc.nat(60),
      (log, added, isBegun, minute) => {
        const write = createWriter(INCIDENT, "device-1");
        const own = [
          ...firstNinetySeconds(write),
          ...added.map(([at, draft]) => write.at((at + 1) * 60_000, draft)),
        ].map((fact) => ({ ...fact, id: `own-${fact.id}` as typeof fact.id, device: "device-1" as DeviceId }));
        const incident = foldIncident(INCIDENT, isBegun ? own : [...own, ...log]);
        const moves = nextMoves(incident, builtInPack, minutes(minute));
        const offered = moves.flatMap(({ about }) => (about.type === "offerList" ? [about.list] : []));
        offers += offered.length;
        expect(offered.length).toBeLessThanOrEqual(1);
        const [id] = offered;
        if (id === undefined) return;
        expect(isOpen(incident) && incident.phase.type !== "resolved").toBe(true);
        expect(incident.lists.answers[id]).toBeUndefined();
        const holding = holdingLists(incident, builtInPack, minutes(minute)).filter(
          (one) => !incident.lists.answers[one.id],
        );
        expect(holding[0]?.id).toBe(id);
        if (id === "alone") expect(hasNobodyElse(incident)).toBe(true);
      },
    ),
    { numRuns: import.meta.env.MODE === "quick" ? 200 : 1_000 },
  );
  expect(offers).toBeGreaterThan(20);
});

test("a leak of memory or a missed objective is no sign of a breach; leaked data is", () => {
  for (const text of ["Looks like a memory leak", "The SLO is breached", "Connections leak in the pool"])
    expect([text, offeredAt(story([1, note(text)]))]).toEqual([text, []]);
  for (const text of ["Data leak", "Addresses were leaked", "It is a data breach", "Security breach"])
    expect([text, offeredAt(story([1, note(text)]))]).toEqual([text, ["security"]]);
});
