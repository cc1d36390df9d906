// The ledger of temporary changes, checked against the log itself in every place that lists it.

import { isDeepStrictEqual } from "node:util";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import { temporaryChanges } from "../../../src/domain/views/temporary-changes.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { type Claim, firstWrong, type Moment } from "./moment.ts";

/** What the log says is still on, in the order it was begun, and which of it has an owner. */
const stillOn = ({ standing }: Moment): { readonly on: ReadonlySet<FactId>; readonly owned: ReadonlySet<FactId> } => {
  const on = new Set<FactId>();
  const owned = new Set<FactId>();
  for (const fact of standing.facts) {
    if (fact.type === "change.made/2" && fact.data.temporary) on.add(fact.id);
    if (fact.type === "mitigation.begun/1" && fact.data.temporary) on.add(fact.id);
    if (fact.type === "freeze.asked/1") on.add(fact.id);
    if (fact.type === "temporary.undone/1" || fact.type === "freeze.lifted/1") on.delete(fact.data.target);
    if (fact.type === "temporary.owned/1" && on.has(fact.data.target)) owned.add(fact.data.target);
  }
  return { on, owned };
};

const count = (text: string, words: string): number => text.split(words).length - 1;

export const ledgerClaims = {
  /** (b) */
  "a temporary change leaves the ledger only by being undone, owned, lifted or withdrawn": (moment) => {
    const { on, owned } = stillOn(moment);
    const { open, owned: kept } = temporaryChanges(moment.incident);
    const isOwned = (id: FactId): boolean => owned.has(id);
    return firstWrong(
      !isDeepStrictEqual(open.map(({ id }) => id).sort(), [...on].filter((id) => !isOwned(id)).sort()) && "other open",
      !isDeepStrictEqual(kept.map(({ id }) => id).sort(), [...on].filter(isOwned).sort()) && "other owners",
    );
  },
  /** (b, c) */
  "handoff, stand-down list and exports name exactly what is still on": (moment) => {
    const { incident, facts, pack } = moment;
    const { on } = stillOn(moment);
    const { open } = temporaryChanges(incident);
    const brief = moment.brief("temporary");
    const exports = [toText(incident, facts, pack, "utc"), toMarkdown(incident, facts, pack, "utc")];
    return firstWrong(
      (on.size === 0) !== (brief === "") && `the brief says “${brief}”`,
      ...Object.values(incident.mitigation.temporary).map(
        ({ text }) => !brief.includes(text) && `the brief leaves out ${text}`,
      ),
      ...exports.map(
        (text) => count(text, "Temporary, still on: ") !== on.size && `an export has another count than ${on.size}`,
      ),
      open.some(({ id }) => !on.has(id)) && "the list has what is undone",
    );
  },
} satisfies Readonly<Record<string, Claim>>;
