// What a scenario is made of, for the editor: one description from which every field is drawn. The schema of the format
// decides; a test keeps this description true to it.

import type { Field, Fields } from "../../../actions/cards/form-field.ts";
import { exampleSides } from "../../../domain/incident/drill/scenario.ts";
import { firstRoleIds } from "../../../domain/pack/first-roles.ts";
import { audiences } from "../../../domain/pack/pack.ts";
import { severityLevels } from "../../../domain/pack/severity-classes.ts";

const id: Field = { type: "id" };
const line: Field = { type: "text", lines: 1 };
const block: Field = { type: "text", lines: 3 };
const seconds: Field = { type: "seconds" };
const part: Field = { type: "ref", to: "parts", none: true };
const who: Field = { type: "ref", to: "characters" };
const level: Field = { type: "one", of: severityLevels };
const role: Field = { type: "one", of: firstRoleIds };

const list = (fields: Fields): Field => ({ type: "list", entry: { type: "group", fields } });

const deed: Field = {
  type: "kind",
  kinds: {
    declared: {},
    severity: { level },
    role: { role },
    channel: {},
    update: { audience: { type: "one", of: audiences, none: true } },
    hypothesis: {},
    settled: {},
    callback: {},
    change: {},
    escalated: {},
    asked: { reveal: { type: "ref", to: "revelations" } },
    "decision-opened": {},
    options: { atLeast: { type: "number" } },
    objections: {},
    decided: {},
    taken: { choice: { type: "ref", to: "choices" }, option: { type: "option", none: true } },
    mitigating: {},
    monitoring: {},
    "handed-over": {},
    resolved: {},
    "stood-down": {},
    rewritten: { passage: { type: "ref", to: "passages" } },
  },
};

const inject: Field = { type: "ref", to: "injects" };

const since: Field = {
  type: "kind",
  kinds: {
    start: {},
    inject: { inject },
    option: { choice: { type: "ref", to: "choices" }, option: { type: "option" } },
    deed: { deed },
  },
};

const condition: Field = {
  type: "kind",
  kinds: {
    missing: { deed },
    done: { deed },
    shown: { inject },
    "not-shown": { inject },
    "role-empty": { role, seconds },
    "same-hands": { one: role, other: role },
    "two-changed": {},
    quiet: { seconds },
    "severity-below": { level },
    "decision-open": { seconds },
    "hypothesis-over": { seconds },
  },
};

const option: Fields = {
  id,
  name: line,
  who,
  terms: { type: "group", fields: { time: line, dataLoss: line, risk: line, userImpact: line } },
  fit: { type: "one", of: ["sound", "risky"] },
  consequence: block,
};

/** The fields that belong to no section of their own. */
export const about: Fields = {
  title: line,
  setting: block,
  injectedFailure: block,
  minutes: { type: "number" },
  services: { type: "lines" },
  audiences: { type: "several", of: audiences },
  ends: {
    type: "group",
    fields: { handoff: { type: "one", of: firstRoleIds, none: true }, standDown: { type: "yes-no" } },
  },
  certifies: { type: "yes-no" },
};

/** The sections, in the order in which they are written. */
export const sections: Fields = {
  parts: list({ id, title: line, service: line, expected: level, boundary: block }),
  characters: list({ id, name: line, title: line }),
  alert: { type: "group", fields: { from: who, text: block } },
  injects: list({
    id,
    from: who,
    text: block,
    since,
    seconds,
    spread: seconds,
    when: { type: "list", entry: condition },
    part,
    opens: { type: "yes-no" },
  }),
  revelations: list({ id, who, what: line, also: { type: "lines" }, answer: block }),
  choices: list({ id, question: block, since, withinSeconds: seconds, options: list(option), part }),
  moves: list({ id, text: line, since, withinSeconds: seconds, done: deed, helps: block, part }),
  rubric: { type: "list", fixed: true, entry: { type: "group", fields: { item: id, good: block } } },
  examples: list({ id, beside: { type: "one", of: exampleSides }, good: block, poor: block, why: block }),
  exercise: {
    type: "group",
    none: true,
    fields: {
      passages: list({ id, text: block, keeps: { type: "list", entry: { type: "lines" } } }),
      checklist: list({ id, text: line }),
    },
  },
};
