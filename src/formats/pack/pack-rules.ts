// What must hold between the entries of a pack whose shape is right. The app finds these entries by their ids,
// so a pack without them would leave a screen empty in the middle of an incident.

import { checklistIds, loopStepIds, type Pack, type PackSection, triageQuestionIds } from "../../domain/pack/pack.ts";
import { fieldProblem } from "./pack-fields.ts";
import { phraseFindings } from "./phrase-rules.ts";

export interface PackFinding {
  readonly path: (string | number)[];
  readonly problem: string;
}

const needed = {
  // Cards from before that question don’t ask what is about to happen.
  triage: triageQuestionIds.filter((id) => id !== "imminent"),
  roles: ["ic", "ops", "comms", "scribe"],
  checklists: checklistIds,
  loop: loopStepIds,
} as const satisfies Partial<Record<PackSection, readonly string[]>>;

/** Returns every broken rule with its path: unique ids, ids the app needs, known placeholders. */
export const packFindings = (pack: Pack): readonly PackFinding[] => [
  ...idLists(pack).flatMap(({ path, ids }) => repeated(path, ids)),
  ...Object.entries(needed).flatMap(([section, ids]) => missing(pack, section as keyof typeof needed, ids)),
  ...answerFindings(pack),
  ...specialFindings(pack),
  ...pack.templates.flatMap(templateFindings),
  ...phraseFindings(pack.phrases),
];

const idLists = (pack: Pack) => [
  ...(
    [
      "severities",
      "triage",
      "triggers",
      "severityReasons",
      "roles",
      "authority",
      "checklists",
      "specials",
      "loop",
      "rules",
      "templates",
      "phrases",
    ] as const
  ).map((section) => ({ path: [section], ids: pack[section].map(({ id }) => id) })),
  { path: ["chips", "services"], ids: pack.chips.services.map(({ id }) => id) },
  ...(["checklists", "specials"] as const).flatMap((section) =>
    pack[section].map(({ steps }, index) => ({ path: [section, index, "steps"], ids: steps.map(({ id }) => id) })),
  ),
];

const repeated = (path: readonly (string | number)[], ids: readonly string[]): readonly PackFinding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: [...path, index, "id"], problem: `must not repeat the id “${id}”` }],
  );

const missing = (pack: Pack, section: keyof typeof needed, ids: readonly string[]): readonly PackFinding[] => {
  const present = new Set<string>(pack[section].map(({ id }) => id));
  return ids.filter((id) => !present.has(id)).map((id) => ({ path: [section], problem: `must have “${id}”` }));
};

// Only the last triage question is settled by a no.
const answerFindings = ({ triage }: Pack): readonly PackFinding[] =>
  triage.flatMap(({ id, becauseNo }, index) => {
    if ((becauseNo !== null) === (id === "workaround")) return [];
    const problem =
      id === "workaround" ? "must say why a no points to its level" : "must be null: a no settles nothing here";
    return [{ path: ["triage", index, "becauseNo"], problem }];
  });

// A step is logged under its list and its own id.
const specialFindings = ({ checklists, specials }: Pack): readonly PackFinding[] =>
  specials.flatMap(({ id }, index) =>
    checklists.some((list) => list.id === id)
      ? [{ path: ["specials", index, "id"], problem: `must not be the id of a checklist, “${id}”` }]
      : [],
  );

const templateFindings = (template: Pack["templates"][number], index: number): readonly PackFinding[] =>
  [
    { place: ["subject"], text: template.subject },
    ...template.lines.map(({ text }, line) => ({ place: ["lines", line, "text"], text })),
    { place: ["sms"], text: template.sms },
  ].flatMap(({ place, text }) => {
    const problem = fieldProblem(text);
    return problem ? [{ path: ["templates", index, ...place], problem }] : [];
  });
