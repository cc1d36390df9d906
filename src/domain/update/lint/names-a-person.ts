// Whether a known name is a person where it stands: "Will is on it" names one, "Will orders be lost?" doesn't.

import { others, seasons, things } from "./phrases/ordinary-names.ts";

/** How far around a name is read. */
const NEAR = 48;

/** Asked, thanked, or named by what they are. */
const cue =
  /(?:\b(?:contact|escalate to|write to|talk to|speak to|ask|asks|asked|call|called|tell|told|thank|thanks|thanks to|colleagues?|engineers?|developers?|technicians?|lead|manager|director|officer|CEO|CTO|says?|said|Mr|Ms|Mrs|(?:led|handled|fixed|found|restored|repaired|checked|run|done|written|made|built|deployed|pushed|merged|approved|prepared|reviewed) by),? )$/i;

/** Doing what people do. */
const acts =
  /^(?:(?: and \p{Lu}\w+ are| is| has been) (?:\w+ly |now |still )?(?!being|coming|going)(?:\w+ing|on it|on call)\b| has (?:\w+ly |now )?(?:\w+ed|found|taken|run)\b| and (?:her|his|their|the (?:\w+ )?team)\b| from (?:our|the|IT|support)\b|,? who |, (?:our|the) (?:\w+ )?(?:lead|engineer|manager|head)\b| (?:found|leads|led|runs|took|takes|knows|says|said|\w+ed (?:the|it|our|a|all|most|this)\b|broke\b|forgot\b|deleted\b|pushed\b|accidentally\b|mistakenly\b)|['’]s (?:team|shift|number)\b)/u;

/** Owning what people make; of a month it only says when. */
const owns = /^['’]s (?:\w+ )?(?:change|deploy|commit|typo|mistake|fault)\b/;

/** The end of a phrase: who is written to. */
const ends = /^(?:$|[.,;:)\n]| (?:to|for|about|if|when|directly|today|at|on)\b)/;

/** Returns true if the text shows somebody of this name: by what they do, or by how they are spoken of. */
export const isShownAsPerson = (text: string, from: number, to: number): boolean => {
  const name = text.slice(from, to);
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  if (
    seasons.has(name) &&
    /\b(?:since|in|until|till|of|from|before|after|last|next|this|every|early|late|mid) $/i.test(before)
  )
    return false;
  if (cue.test(before)) return !/^ \p{Lu}/u.test(after) || !things.has(name);
  return acts.test(after) || (!seasons.has(name) && owns.test(after));
};

/** Returns true if the known name at this place is a person's; `follows` says that another person's leads up to it. */
export const namesAPerson = (text: string, from: number, to: number, follows: boolean): boolean => {
  const name = text.slice(from, to);
  if (!seasons.has(name) && !things.has(name) && !others.has(name)) return true;
  if (follows || isShownAsPerson(text, from, to)) return true;
  const before = text.slice(Math.max(0, from - NEAR), from);
  return others.has(name) && /\b(?:to|with|by|for|and|or) $/.test(before) && ends.test(text.slice(to, to + NEAR));
};
