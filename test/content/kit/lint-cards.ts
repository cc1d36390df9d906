// The rules for cards: how long a list and a card may be, what each severity must say, how each item is written.

import type { Pack } from "../../../src/domain/pack/pack.ts";
import { type Inspection, inspect } from "./finding.ts";
import { countWords, itemFindings } from "./lint-item.ts";
import { textsOf } from "./texts-of.ts";

type Placed<Thing> = readonly (readonly [place: string, thing: Thing])[];

/** Returns one inspection for each rule, by its name. */
export const lintCards = (pack: Pack): Readonly<Record<string, Inspection>> => ({
  items: inspect(positiveItems(pack), (text) => itemFindings(text)),
  prohibitions: inspect(
    pack.roles.flatMap(({ id, doesNot }) => placed(`roles/${id}/doesNot`, doesNot)),
    (text) => itemFindings(text, "negative"),
  ),
  lists: inspect(lists(pack), (list) => [
    ...(list.length <= 9 ? [] : [`has ${list.length} items, more than 9`]),
    ...(list.length > 0 ? [] : ["is empty"]),
    ...(new Set(list).size === list.length ? [] : ["says something twice"]),
  ]),
  cards: inspect(cards(pack), (card) => {
    const words = countWords(
      textsOf(card)
        .map(([, text]) => text)
        .join(" "),
    );
    return words <= 150 ? [] : [`has ${words} words, more than 150: not read aloud in 60 s`];
  }),
  severities: inspect(
    pack.severities.map((severity) => [`severities/${severity.id}`, severity] as const),
    ({ id, examples, boundary, respondWithin, updateEveryMinutes }) => [
      ...(examples.filter((example) => example.includes("Carta")).length >= 2
        ? []
        : ["has fewer than 2 Carta examples"]),
      ...(new RegExp(`${id}, not SEV\\d: `).test(boundary) ? [] : ["has no boundary to its neighbour"]),
      ...(respondWithin && updateEveryMinutes > 0 ? [] : ["lacks a response time or an interval"]),
    ],
  ),
});

const placed = (place: string, list: readonly string[]): Placed<string> =>
  list.map((text, index) => [`${place}[${index}]`, text] as const);

const positiveItems = (pack: Pack): Placed<string> => [
  ...pack.roles.flatMap(({ id, does, handsOver }) => [
    ...placed(`roles/${id}/does`, does),
    ...placed(`roles/${id}/handsOver`, handsOver),
  ]),
  ...pack.checklists.flatMap(({ id, steps }) =>
    steps.map((step) => [`checklists/${id}/${step.id}`, step.text] as const),
  ),
  ...pack.specials.flatMap(({ id, steps }) => steps.map((step) => [`specials/${id}/${step.id}`, step.text] as const)),
  ...pack.loop.flatMap(({ id, asks }) => placed(`loop/${id}/asks`, asks)),
  ...pack.triggers.map(({ id, response }) => [`triggers/${id}/response`, response] as const),
];

const lists = (pack: Pack): Placed<readonly string[]> => [
  ...pack.severities.flatMap(({ id, criteria, examples }) => [
    [`severities/${id}/criteria`, criteria] as const,
    [`severities/${id}/examples`, examples] as const,
  ]),
  ["triage", pack.triage.map(({ ask }) => ask)],
  ["triggers", pack.triggers.map(({ when }) => when)],
  ...(["up", "down"] as const).map(
    (side) =>
      [
        `severityReasons/${side}`,
        pack.severityReasons.filter(({ direction }) => direction === side).map(({ text }) => text),
      ] as const,
  ),
  ["roles", pack.roles.map(({ name }) => name)],
  ...pack.roles.flatMap(({ id, does, doesNot, handsOver }) => [
    [`roles/${id}/does`, does] as const,
    [`roles/${id}/doesNot`, doesNot] as const,
    [`roles/${id}/handsOver`, handsOver] as const,
  ]),
  ...pack.authority.map(({ id, decides }) => [`authority/${id}`, decides] as const),
  ...pack.checklists.map(({ id, steps }) => [`checklists/${id}`, steps.map(({ text }) => text)] as const),
  ["specials", pack.specials.map(({ title }) => title)],
  ...pack.specials.map(({ id, steps }) => [`specials/${id}`, steps.map(({ text }) => text)] as const),
  ["loop", pack.loop.map(({ title }) => title)],
  ...pack.loop.map(({ id, asks }) => [`loop/${id}`, asks] as const),
  ["rules", pack.rules.map(({ title }) => title)],
  ["phrases", pack.phrases.map(({ title }) => title)],
  ...pack.phrases.map(({ id, lines }) => [`phrases/${id}`, lines] as const),
  ["chips/services", pack.chips.services.map(({ name }) => name)],
  ["chips/impact", pack.chips.impact],
  ["chips/affected", pack.chips.affected],
  ...pack.checklists.flatMap(({ id, steps }) =>
    steps.flatMap(({ id: step, doneBy }) =>
      doneBy.type === "choice" ? [[`checklists/${id}/${step}/options`, doneBy.options] as const] : [],
    ),
  ),
];

const cards = (pack: Pack): Placed<unknown> => [
  ...(["severities", "roles", "checklists", "specials"] as const).flatMap((section) =>
    pack[section].map((card) => [`${section}/${card.id}`, card] as const),
  ),
  ["loop", pack.loop],
  ["rules", pack.rules],
  ["authority", pack.authority],
  ["triggers", pack.triggers],
  ...pack.phrases.map((phrase) => [`phrases/${phrase.id}`, phrase] as const),
];
