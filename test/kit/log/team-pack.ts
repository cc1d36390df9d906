// Packs with a team's own severities, and one from before there were any.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FormerPack, SecondPack } from "../../../src/domain/pack/former-pack.ts";
import { withOwnNames } from "../../../src/domain/pack/own-names.ts";
import type { Pack, Severity } from "../../../src/domain/pack/pack.ts";
import { type PickedSeverity, pickedFrom } from "../../../src/domain/pack/severities.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";

/** A card in few words: its class, its id, its short name and its name. */
export type CardNames = readonly [level: SeverityLevel, id: string, short: string, name: string];

/** Returns the built-in pack with these severities in it, as a phone has it whose team has named them. */
export const packWith = (names: readonly CardNames[]): Pack => {
  const severities = names.map(([level, id, short, name], index): Severity => {
    const like = builtInPack.severities.find((card) => card.level === level);
    if (!like) throw new Error(`no class ${level}`);
    const boundary = `${short}: what ${name} is.`;
    return { ...like, id, level, short, name, boundary, updateEveryMinutes: like.updateEveryMinutes + index };
  });
  return { ...withOwnNames({ ...builtInPack, severities: [] }, { severities }), severities };
};

/** P1 to P5: two of class 1, none of class 3. */
export const fivePriorities = packWith([
  ["SEV1", "urgent", "P1", "Urgent"],
  ["SEV1", "high", "P2", "High"],
  ["SEV2", "medium", "P3", "Medium"],
  ["SEV2", "low", "P4", "Low"],
  ["SEV4", "planned", "P5", "Planned"],
]);

/** Returns what a fact says about the card with this short name. */
export const picked = (pack: Pack, short: string): PickedSeverity => {
  const card = pack.severities.find((one) => one.short === short);
  if (!card) throw new Error(`no severity ${short}`);
  return pickedFrom(pack, card);
};

const formerKinds: ReadonlySet<string> = new Set(["declared", "severity", "role", "channel", "update", "clock", "tap"]);

const { services, ...otherChips } = builtInPack.chips;
const { phrases: _phrases, specials: _specials, ...withoutLater } = builtInPack;

/** The built-in pack as version 6 of it was frozen into incidents: without words to say, special lists and a deputy. */
export const secondPack: SecondPack = {
  ...withoutLater,
  version: 6,
  roles: builtInPack.roles.filter(({ id }) => id !== "deputy"),
};

/** The built-in pack as version 3 of it was frozen into incidents. */
export const formerPack: FormerPack = {
  ...secondPack,
  version: 3,
  severities: builtInPack.severities.map(
    ({
      level,
      id: _id,
      short: _short,
      executivesEveryMinutes: _executives,
      customersEveryMinutes: _customers,
      ...rest
    }) => ({
      id: level,
      ...rest,
    }),
  ),
  checklists: builtInPack.checklists.map((list) => ({
    ...list,
    steps: list.steps.map((step) =>
      formerKinds.has(step.doneBy.type) ? step : { ...step, doneBy: { type: "tap" as const } },
    ),
  })),
  loop: builtInPack.loop.map(({ opens: _opens, ...rest }) => rest),
  chips: { service: services.map(({ name }) => name), ...otherChips },
};

/** The same as today's phones read it. */
export const formerPackToday: Pack = {
  ...builtInPack,
  version: 3,
  roles: formerPack.roles,
  specials: [],
  checklists: formerPack.checklists,
  loop: builtInPack.loop.map((step) => ({ ...step, opens: null })),
  phrases: [],
};
