// What no chat, mail or SMS should get with a text: the colours of a terminal it was copied from, other control
// characters, and a direction of reading that is never closed.

import { closedDirections } from "../../domain/text/closed-directions.ts";

/** Returns the text without any of these; lines and tabs stay. */
export const sendable = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(COLOURS, "").replace(CONTROLS, "").split("\n").map(closedDirections).join("\n");

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COLOURS = /\u001b\[[\d;]*[A-Za-z]/g;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
