// What must hold between the entries of a scenario whose shape is right: every name leads somewhere, nothing waits for
// itself, every item of the rubric is explained.

import { rubricOf } from "../../domain/incident/drill/rubric.ts";
import type { Anchor, Scenario } from "../../domain/incident/drill/scenario.ts";
import { conditionRefs, deedRefs, type Ref } from "./scenario-refs.ts";

export interface ScenarioFinding {
  readonly path: (string | number)[];
  readonly problem: string;
}

type Path = readonly (string | number)[];

/** Returns every broken rule with its path. */
export const scenarioFindings = (scenario: Scenario): readonly ScenarioFinding[] => [
  ...idLists(scenario).flatMap(({ path, ids }) => repeated(path, ids)),
  ...references(scenario).flatMap(([path, ref]) => unknown(scenario, path, ref)),
  ...waitsForItself(scenario),
  ...rubricFindings(scenario),
];

const idLists = (scenario: Scenario): readonly { readonly path: Path; readonly ids: readonly string[] }[] => [
  ...(["characters", "parts", "injects", "revelations", "choices", "moves", "examples"] as const).map((section) => ({
    path: [section],
    ids: scenario[section].map(({ id }) => id),
  })),
  ...scenario.choices.map(({ options }, index) => ({
    path: ["choices", index, "options"],
    ids: options.map(({ id }) => id),
  })),
  ...(scenario.exercise
    ? [{ path: ["exercise", "passages"], ids: scenario.exercise.passages.map(({ id }) => id) }]
    : []),
];

const repeated = (path: Path, ids: readonly string[]): readonly ScenarioFinding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: [...path, index, "id"], problem: `must not repeat the id “${id}”` }],
  );

type Placed = readonly [path: Path, ref: Ref];

const references = (scenario: Scenario): readonly Placed[] => {
  const found: Placed[] = [[["alert", "from"], { to: "characters", id: scenario.alert.from }]];
  const part = (path: Path, id: string | null): void => {
    if (id !== null) found.push([[...path, "part"], { to: "parts", id }]);
  };
  const anchor = (path: Path, since: Anchor): void => {
    for (const ref of anchorRefs(since)) found.push([[...path, "since"], ref]);
  };
  for (const [index, { from, since, when, part: of }] of scenario.injects.entries()) {
    const path = ["injects", index];
    found.push([[...path, "from"], { to: "characters", id: from }]);
    part(path, of);
    anchor(path, since);
    for (const [at, condition] of when.entries()) {
      for (const ref of conditionRefs(condition)) found.push([[...path, "when", at], ref]);
    }
  }
  for (const [index, { who }] of scenario.revelations.entries()) {
    found.push([["revelations", index, "who"], { to: "characters", id: who }]);
  }
  for (const [index, { since, options, part: of }] of scenario.choices.entries()) {
    part(["choices", index], of);
    anchor(["choices", index], since);
    for (const [at, { who }] of options.entries()) {
      found.push([["choices", index, "options", at, "who"], { to: "characters", id: who }]);
    }
  }
  for (const [index, { since, done, part: of }] of scenario.moves.entries()) {
    part(["moves", index], of);
    anchor(["moves", index], since);
    for (const ref of deedRefs(done)) found.push([["moves", index, "done"], ref]);
  }
  return found;
};

const anchorRefs = (since: Anchor): readonly Ref[] => {
  if (since.type === "inject") return [{ to: "injects", id: since.inject }];
  if (since.type === "option") return [{ to: "choices", id: since.choice, option: since.option }];
  return since.type === "deed" ? deedRefs(since.deed) : [];
};

const unknown = (scenario: Scenario, path: Path, { to, id, option }: Ref): readonly ScenarioFinding[] => {
  const entries = to === "passages" ? (scenario.exercise?.passages ?? []) : scenario[to];
  const entry = (entries as readonly { readonly id: string }[]).find((one) => one.id === id);
  if (!entry) return [{ path: [...path], problem: `must name one of the ${to}, and “${id}” isn’t one` }];
  const options = "options" in entry ? (entry.options as readonly { readonly id: string }[]) : [];
  if (option == null || options.some((one) => one.id === option)) return [];
  return [{ path: [...path], problem: `must name an option of “${id}”, and “${option}” isn’t one` }];
};

// An inject that waits for one that waits for it would never be shown.
const waitsForItself = ({ injects }: Scenario): readonly ScenarioFinding[] => {
  const before = new Map(injects.map(({ id, since }) => [id, since.type === "inject" ? since.inject : null]));
  return injects.flatMap(({ id }, index) => {
    const seen = new Set<string>();
    let at: string | null = id;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = before.get(at) ?? null;
    }
    return at === id ? [{ path: ["injects", index, "since"], problem: "must not wait for itself" }] : [];
  });
};

const rubricFindings = (scenario: Scenario): readonly ScenarioFinding[] => {
  const items = rubricOf(scenario).map(({ id }) => id);
  const missing = items.find((id) => !scenario.rubric.some((line) => line.item === id));
  const stray = scenario.rubric.findIndex(
    ({ item }, index) => !items.includes(item) || scenario.rubric.findIndex((one) => one.item === item) !== index,
  );
  return [
    ...(missing ? [{ path: ["rubric"], problem: `must have the item “${missing}”` }] : []),
    ...(stray >= 0 ? [{ path: ["rubric", stray, "item"], problem: "must be an item of the rubric, each once" }] : []),
  ];
};
