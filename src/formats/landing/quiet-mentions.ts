// Typed text must not call a group: "@channel", "@here" and the handles of groups do so in a chat. What only looks like
// it stays as it is, because people copy it back out of the chat: packages, addresses, decorators, files of a command.

import { ADDRESS, around } from "./addresses.ts";

// Invisible, and no line may break at it; it keeps a mark from being read as a command.
export const WORD_JOINER = "\u2060";

const everybody = "here|channel|everyone|all";
const groups = "on[-_]?call|teams?|sres?|dbas?|devs|responders|admins|leads|squad";
const alone = `${everybody}|${groups}|ops|infra|support|security|eng|engineering|engineers`;

/** Not inside a word or an address, and not the file of a command ("-d @pay-load.json"). */
const before = String.raw`(?<!\p{L}|\p{N}|[\p{L}\p{N}][_+-]|[/=]|(?:^|\s)--?\w[\w-]*\s)`;
/** No package, no version, no decorator. */
const after = String.raw`(?![\w.-]*(?:/\w|[(@]))`;

const mention = new RegExp(
  [
    // The words that every chat knows.
    String.raw`${before}@(?=(?:${everybody})(?![\p{L}\p{N}_@]|/\w|-\w))`,
    // A handle that has the name of a group in it, or a hyphen: no decorator has one, but a few annotations have.
    String.raw`${before}@(?=(?:\w+[-_.])*(?:${alone})(?![a-z0-9]))${after}`,
    String.raw`${before}@(?=[a-z]\w*-\w)(?!(?:ts|eslint|vue|font|counter|keyframes|webkit|moz)-)(?![\w-]+\.\w)${after}`,
    // A team of an organisation, unless it is being installed.
    String.raw`(?<!["']|\b(?:npm|npx|pnpm|yarn|bun)\s[^\n]*)${before}@(?=[\w-]+/(?:\w+[-_])*(?:${groups})(?![a-z0-9])|teams?/\w)(?![\w./-]*@)`,
    // What an API writes for them.
    String.raw`<!(?=(?:${everybody})\b|subteam\^)`,
  ].join("|"),
  "giu",
);

const LITERAL = new RegExp(`\`[^\`]+\`|${ADDRESS.source}`, "gi");

/** Returns the text with no mention of a group that a chat would act on; code and addresses stay byte for byte. */
export const quietMentions = (text: string, between = WORD_JOINER): string =>
  text.includes("@") || text.includes("<!")
    ? around(text, (part) => part.replace(mention, (mark) => mark + between), LITERAL)
    : text;
