// Who may decide a question: a first guess from its words, so that nobody waits for a committee. It can be changed.

import type { Authority, Pack } from "../pack/pack.ts";

/** The entry of the built-in table for what an executive decides. */
export const EXECUTIVE: Authority["id"] = "public";

/**
 * Returns the entry of the pack's table that fits the words (decision authority): public statements and closing the
 * service belong to an executive, technical means to the ops lead, every trade-off to the commander. Null for an empty
 * table.
 */
export const suggestAuthority = (question: string, { authority }: Pick<Pack, "authority">): Authority | null =>
  authority.find(({ id }) => id === authorityFor(question)) ?? authority[0] ?? null;

/** Returns the id that the built-in table has for it. */
export const authorityFor = (question: string): Authority["id"] => {
  if (publicly.test(question) || closesService(question)) return EXECUTIVE;
  return technical.test(question) ? "technical-means" : "trade-offs";
};

const publicly = /\b(?:press|public(?:ly)?|regulat\w*|authorit(?:y|ies)|legal)\b/i;
const technical = /^\s*(?:which|how|where)\b|\b(?:migrat\w*|monitor\w*|index|replica|query|restart)\b/i;

/**
 * True if the words are about closing the service or all of its sales, however that is said: "shut the shop down",
 * "close the shop for eight hours", "switch everything off", "go into maintenance". Switching off one feature isn’t.
 */
const closesService = (words: string): boolean => ways.some((way) => way.test(words));

// The service as a whole, and nothing that belongs to it: not "the shop’s gift cards", nor "the checkout deploy".
const whole =
  "(?:shop|store|site|web ?site|service|app|application|platform|system|business|production|everything|checkout|ordering|sales|all (?:orders|payments|traffic|sales|users|customers)|carta)(?!['’]s|[ -](?:deploy|release|job|queue|pod|instance|node|server|replica|cache|database|index|flag|feature|log|alert|lead|card|import|export|sync|test|team|is|are|was|has)\\w*)";
const upTo = "[^.?!;:,]{0,40}?\\b";

const ways: readonly RegExp[] = [
  new RegExp(
    `\\b(?:clos(?:e|ing)|shut(?:ting)?|suspend(?:ing)?|halt(?:ing)?|stop(?:ping)?|paus(?:e|ing)|disabl(?:e|ing)|kill(?:ing)?|unplug(?:ging)?)\\b${upTo}${whole}`,
    "i",
  ),
  new RegExp(`\\b(?:tak|bring|turn|switch|pull)(?:e|ing)?\\b${upTo}${whole}${upTo}(?:down|off|offline)\\b`, "i"),
  new RegExp(`\\b(?:tak|bring|turn|switch|pull)(?:e|ing)? (?:down|off)\\b${upTo}${whole}`, "i"),
  /\b(?:tak(?:e|ing)|go(?:ing)?|bring(?:ing)?) (?:it all|it|us|all of it|them)? ?(?:down|dark|offline)\b/i,
  /\b(?:shut|turn|switch) (?:it|all|all of it)? ?(?:down|off)(?: completely| altogether)?\s*(?:\?|$|:| and | or | for )/i,
  /\b(?:go(?:ing)? (?:in)?to|in|enter|start|show) (?:the )?(?:maintenance|a closed page)\b|\bmaintenance (?:mode|page)\b/i,
  /\bshut ?down\b(?! of)|\bclosed? (?:for|until)\b/i,
];
