// Every change to the team's cards, and every way back: the whole pack must be sound with it, or nothing changes.

import type { Pack } from "../../domain/pack/pack.ts";
import { type PackPart, withMoved, withPart, withPartOf } from "../../domain/pack/pack-parts.ts";
import type { Ports } from "../ports/ports.ts";

type CardPorts = Pick<Ports, "packs">;

export type ChangedCards =
  /** `before` is the pack that was in force, for `takeBackChange`. */
  | { readonly type: "changed"; readonly before: Pack }
  /** The pack would break a rule with it: `${place} ${problem}` is a sentence. */
  | { readonly type: "refused"; readonly place: string; readonly problem: string }
  /** It could not be stored. */
  | { readonly type: "failed" };

const change = async ({ packs }: CardPorts, update: (pack: Pack, builtIn: Pack) => Pack): Promise<ChangedCards> => {
  const { parsePack } = await import("../../formats/pack/pack-schema.ts");
  const builtIn = await packs.builtIn();
  let outcome: ChangedCards = { type: "failed" };
  const isKept = await packs
    .change((before) => {
      const parsed = parsePack(update(before, builtIn));
      outcome = parsed.ok
        ? { type: "changed", before }
        : { type: "refused", place: parsed.place, problem: parsed.problem };
      return parsed.ok ? parsed.pack : null;
    })
    .catch(() => false);
  return isKept || (outcome as ChangedCards).type === "refused" ? outcome : { type: "failed" };
};

/** Resolves once the part is the team's; `value` may be anything, and undefined removes a card. */
export const saveCards = (ports: CardPorts, part: PackPart, value: unknown): Promise<ChangedCards> =>
  change(ports, (pack) => withPart(pack, part, value));

/** Resolves once the part is again as it came with the app; a card of the team's own is gone then. */
export const restoreCards = (ports: CardPorts, part: PackPart): Promise<ChangedCards> =>
  change(ports, (pack, builtIn) => withPartOf(pack, part, builtIn));

/** Resolves once all cards are again as they came with the app. */
export const restoreAllCards = (ports: CardPorts): Promise<ChangedCards> => change(ports, (_pack, builtIn) => builtIn);

/** Resolves once the card is one place further up (-1) or down (1) in its section. */
export const moveCard = (ports: CardPorts, { section, id }: PackPart, by: 1 | -1): Promise<ChangedCards> =>
  change(ports, (pack) => (section === "chips" || id === null ? pack : withMoved(pack, section, id, by)));

/** Resolves once the cards of `pack` are in force, all of them. */
export const putCards = (ports: CardPorts, pack: Pack): Promise<ChangedCards> =>
  change(ports, (_pack, { version }) => ({ ...pack, version }));

/** Resolves to whether the part, or without one the whole pack, is again as it was in `before`. */
export const takeBackChange = ({ packs }: CardPorts, before: Pack, part: PackPart | null = null): Promise<boolean> =>
  packs.change((pack) => (part ? withPartOf(pack, part, before) : before)).catch(() => false);
