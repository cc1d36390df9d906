// Whether whoever has command is alone with it, and what is quiet then.

import { describe, expect, test } from "vitest";
import { aloneIn, hasNobodyElse } from "../../../src/domain/incident/alone.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { roleWarnings } from "../../../src/domain/views/role-warnings.ts";
import { drillStory } from "../../kit/log/full-run.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, minutes, nth, story, told } from "../../kit/log/log.ts";
import { typesAt } from "../views/next-moves/moves-of.ts";

/** Ana has command and the keyboard. */
const taken: readonly (readonly [number, FactDraft])[] = [
  [1, { type: "role.assigned/1", data: { role: "ops", person: ana } }],
];
const alone = (...added: readonly FactDraft[]) => told(story(...taken, ...added.map((one) => [2, one] as const)));

test("one person with every role that is taken is alone", () => {
  expect(aloneIn(alone())).toEqual(ana);
  expect(hasNobodyElse(alone({ type: "hypothesis.opened/1", data: { text: "x", person: ana, minutes: 15 } }))).toBe(
    true,
  );
  expect(
    hasNobodyElse(alone({ type: "escalation.made/1", data: { to: "x", person: ben, reason: "x", trigger: null } })),
  ).toBe(true);
});

test("nobody in command is nobody alone", () => {
  expect(hasNobodyElse(told(firstNinetySeconds().slice(0, 3)))).toBe(false);
  expect(hasNobodyElse(alone({ type: "role.released/1", data: { role: "ic" } }))).toBe(false);
});

test.each<[string, readonly FactDraft[]]>([
  ["has a role", [{ type: "role.assigned/1", data: { role: "comms", person: ben } }]],
  ["is deputy", [{ type: "role.assigned/3", data: { role: "deputy", person: ben, replaces: null } }]],
  ["works on a hypothesis", [{ type: "hypothesis.opened/1", data: { text: "x", person: ben, minutes: 15 } }]],
  ["owes an answer", [{ type: "callback.asked/1", data: { person: ben, text: "x", dueAt: minutes(9) } }]],
  ["changed the service", [{ type: "change.made/1", data: { text: "x", person: ben } }]],
  [
    "was called in and answered",
    [
      { type: "escalation.made/1", data: { to: "Database", person: null, reason: "x", trigger: null } },
      { type: "escalation.answered/1", data: { target: nth(2), text: null } },
    ],
  ],
])("it ends as soon as somebody else %s", (_what, facts) => {
  expect(hasNobodyElse(alone())).toBe(true);
  expect(hasNobodyElse(alone(...facts))).toBe(false);
});

test("it ends as soon as another phone writes", () => {
  const other = createWriter(INCIDENT, "device-2").at(180_000, {
    type: "note.added/1",
    data: { kind: "note", text: "x" },
  });
  expect(hasNobodyElse(told([...story(...taken), other]))).toBe(false);
});

test("it comes back when everybody else has left", () => {
  const gone = alone(
    { type: "role.assigned/1", data: { role: "comms", person: ben } },
    { type: "role.released/1", data: { role: "comms" } },
  );
  expect(hasNobodyElse(gone)).toBe(true);
});

test("a drill with a story brings its own people", () => {
  const write = createWriter();
  const drill = [
    write.at(0, { type: "incident.declared/1", data: { drill: true } }),
    ...drillStory(write, 1_000).slice(0, 1),
    write.at(9_000, { type: "role.assigned/1", data: { role: "ic", person: ana } }),
  ];
  expect(told(drill).run).not.toBeNull();
  expect(hasNobodyElse(told(drill))).toBe(false);
});

describe("whoever is alone", () => {
  const changed: FactDraft = { type: "change.made/1", data: { text: "x", person: ana } };
  const facts = story(...taken, [2, { type: "role.released/1", data: { role: "ops" } }], [2, changed]);

  test("reads no flags about doubled roles, and is asked to give none away", () => {
    expect(roleWarnings(alone())).toEqual([]);
    expect(roleWarnings(told(facts))).toEqual([]);
    for (const quiet of ["splitIcAndOps", "checkChange"]) {
      expect(typesAt(facts, 3)).not.toContain(quiet);
      expect(typesAt(story(...taken), 3)).not.toContain(quiet);
    }
  });

  test("reads them again once somebody has joined", () => {
    const joined: FactDraft = { type: "role.assigned/1", data: { role: "scribe", person: ben } };
    expect(roleWarnings(alone(joined)).map(({ type }) => type)).toEqual(["icIsOps"]);
    expect(typesAt(story(...taken, [2, joined]), 3)).toContain("splitIcAndOps");
  });
});
