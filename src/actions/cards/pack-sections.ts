// The pack as a shelf of cards: what there is to read, in the order it is needed, each card with all of its texts.

import { type Audience, audiences, type Checklist, type Pack, type Template } from "../../domain/pack/pack.ts";
import { capitalised } from "../../domain/text/short-names.ts";
import { severityTitle } from "../../domain/words/severity-title.ts";

/** Cards that the pack has several of, found by an id, and those that stand for a whole section. */
type WholeCard = "loop" | "rules" | "authority" | "triggers" | "phrases";
export type CardKind = "severity" | "role" | "checklist" | "special" | "template" | WholeCard;

export type SectionId = "severities" | "checklists" | "specials" | "roles" | "command" | Audience;

export interface CardEntry {
  readonly section: SectionId;
  readonly kind: CardKind;
  /** Empty if the card is a whole section. */
  readonly id: string;
  readonly title: string;
  /** Another name it goes by, e.g. "IC". */
  readonly alias: string;
  /** What it is about, in one line. */
  readonly line: string;
  /** Everything that is written on it, sentence by sentence. */
  readonly texts: readonly string[];
}

export interface CardSection {
  readonly id: SectionId;
  readonly entries: readonly CardEntry[];
}

/** What the pack itself has no words for. */
export interface ShelfWords {
  readonly whole: Readonly<Record<WholeCard, string>>;
  checklistLine(list: Checklist): string;
  templateLine(template: Template): string;
}

/** Returns every card of the pack, the most urgent sections first; sections without cards are left out. */
export const packSections = (pack: Pack, words: ShelfWords): readonly CardSection[] => {
  const sections: readonly CardSection[] = [
    { id: "severities", entries: severityEntries(pack) },
    { id: "checklists", entries: checklistEntries(pack, words) },
    { id: "specials", entries: specialEntries(pack) },
    { id: "roles", entries: roleEntries(pack) },
    { id: "command", entries: commandEntries(pack, words) },
    ...audiences.map((id) => ({ id, entries: templateEntries(pack, id, words) })),
  ];
  return sections.filter(({ entries }) => entries.length > 0);
};

const severityEntries = ({ severities }: Pack): readonly CardEntry[] =>
  severities.map((card) => ({
    section: "severities",
    kind: "severity",
    id: card.id,
    title: severityTitle(card),
    alias: card.name,
    line: card.criteria.join(" · "),
    texts: [...card.criteria, ...card.examples, card.boundary, card.escalateTo, card.wakePeople, card.respondWithin],
  }));

const checklistEntries = ({ checklists }: Pack, words: ShelfWords): readonly CardEntry[] =>
  checklists.map((list) => ({
    section: "checklists",
    kind: "checklist",
    id: list.id,
    title: list.title,
    alias: list.mode,
    line: words.checklistLine(list),
    texts: list.steps.flatMap(({ text, hint, doneBy }) => [
      text,
      ...(hint === null ? [] : [hint]),
      ...(doneBy.type === "choice" ? doneBy.options : []),
    ]),
  }));

const specialEntries = ({ specials }: Pack): readonly CardEntry[] =>
  specials.map(({ id, title, condition, objective, example, steps, signs }) => ({
    section: "specials",
    kind: "special",
    id,
    title,
    alias: id,
    line: condition,
    texts: [
      condition,
      objective,
      example,
      ...steps.flatMap(({ text, hint }) => [text, ...(hint === null ? [] : [hint])]),
      ...signs.words,
    ],
  }));

const roleEntries = ({ roles }: Pack): readonly CardEntry[] =>
  roles.map(({ id, name, short, does, doesNot, firstSentence, handsOver, backup }) => ({
    section: "roles",
    kind: "role",
    id,
    title: capitalised(name),
    alias: short,
    line: does[0] ?? "",
    texts: [firstSentence, ...does, ...doesNot, ...handsOver, backup],
  }));

const commandEntries = (
  { loop, rules, authority, triggers, phrases }: Pack,
  { whole }: ShelfWords,
): readonly CardEntry[] => {
  const card = (kind: WholeCard, names: readonly string[], texts: readonly string[]): CardEntry => ({
    section: "command",
    kind,
    id: "",
    title: whole[kind],
    alias: "",
    line: names.join(" · "),
    texts: [...names, ...texts],
  });
  const titles = (named: readonly { readonly title: string }[]): readonly string[] => named.map(({ title }) => title);
  const whos = authority.map(({ who }) => who);
  const whens = triggers.map(({ when }) => when);
  return [
    card(
      "loop",
      titles(loop),
      loop.flatMap(({ asks }) => asks),
    ),
    card(
      "rules",
      titles(rules),
      rules.map(({ why }) => why),
    ),
    card(
      "authority",
      whos,
      authority.flatMap(({ decides }) => decides),
    ),
    card(
      "triggers",
      whens,
      triggers.map(({ response }) => response),
    ),
    card(
      "phrases",
      titles(phrases),
      phrases.flatMap(({ lines }) => lines),
    ),
  ].filter(({ texts }) => texts.length > 0);
};

const templateEntries = (pack: Pack, audience: Audience, words: ShelfWords): readonly CardEntry[] =>
  pack.templates
    .filter((template) => template.audience === audience)
    .map((template) => ({
      section: audience,
      kind: "template",
      id: template.id,
      title: template.name,
      alias: template.kind,
      line: words.templateLine(template),
      texts: template.lines.map(({ label, text }) => (label === null ? text : `${label}: ${text}`)),
    }));
