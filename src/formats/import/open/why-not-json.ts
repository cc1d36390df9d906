// Text that was JSON once, and what happened to it on the way.

import { lineAt } from "./line-at.ts";
import { openWords } from "./open-words.ts";
import { isJson } from "./split-values.ts";

/** Returns what happened and the way on; null if that can't be told. */
export const whyNotJson = (text: string): string | null => {
  const curly = text.search(/[{[,:]\s*[“”„‟«»″]/);
  if (curly >= 0 && /^[\s\u200b]*[{[“”]/.test(text)) return openWords.smartQuotes(lineAt(text, curly));
  if (/^\s*[{[]/.test(text)) {
    const broken = text.search(/[^\s{}[\]",:]\r?\n/);
    if (broken >= 0 && [" ", ""].some((glue) => isJson(text.replace(/[ \t]*\r?\n/g, glue))))
      return openWords.wrapped(lineAt(text, broken));
    if (/^\s*\{\s*(?:'|[A-Za-z_$][\w$]*\s*:)/.test(text)) return openWords.json5(1);
  }
  return null;
};
