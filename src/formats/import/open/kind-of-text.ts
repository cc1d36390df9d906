// Text that isn't JSON: our own exports for people, and what other programs write.

import type { WantedFile } from "../wanted-file.ts";
import { openWords } from "./open-words.ts";
import { isPage } from "./page-text.ts";

type Kind = readonly [is: (text: string) => boolean, sentence: (wanted: WantedFile) => string];

const starts =
  (mark: RegExp) =>
  (text: string): boolean =>
    mark.test(text.slice(0, 4_000));

const exported = (name: string) => (wanted: WantedFile) => openWords.export(name, wanted);
const is = (what: string) => (wanted: WantedFile) => openWords.is(what, wanted);

/** What a chat, a mail or an editor puts in front of each line. */
const before = String.raw`^[\s>•·*|+-]*(?:\d+[.):]\s*)?`;

/** In order: the first that fits is the one. */
const kinds: readonly Kind[] = [
  [starts(/^(?:.*\r?\n)?"?at"?[,;\t]"?offset\b/), exported("CSV")],
  [starts(/^\| Time \|.*\| Entry \|/m), exported("Markdown")],
  [starts(/^- Incident: [\w-]+$/m), exported("Markdown")],
  [starts(new RegExp(`${before}# (?:First90 (?:DRILL|incident) log|Severity .*incident )`, "m")), exported("text")],
  [
    starts(
      new RegExp(`${before}\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S* [+-]\\d\\d+:\\d\\d:\\d\\d .*\\[\\w`, "m"),
    ),
    exported("text"),
  ],
  [(text) => isPage(text) && /<tr class="?running\b/.test(text), exported("web page")],
  [(text) => isPage(text) && /First90/.test(text.slice(0, 4_000)) && !/<pre\b/i.test(text), exported("HTML")],
  [starts(/^BEGIN:VCALENDAR/), is("a calendar file")],
  [starts(/^BEGIN:VCARD/), is("a contact")],
  [starts(/^\[InternetShortcut\]/m), is("a shortcut to a web page")],
  [starts(/^\S*:\/\/\S+\/receive\/?#\S+\s*$/), () => openWords.link],
  [starts(/<svg[\s>]/), (wanted) => openWords.export("picture", wanted)],
  [isPage, (wanted) => openWords.notInHere("a web page (HTML)", wanted)],
  [starts(/^\s*<\?xml|^\s*<!DOCTYPE plist/i), is("an XML file")],
  [starts(/^\s*---\r?\n[\w-]+:|^\s*[\w-]+:\s*\r?\n\s+[\w-]+:/), is("a YAML file")],
  [(text) => holdsLink(text), () => openWords.withLink],
  [starts(/^[^,;\t\n]*([,;\t])[^\n]*\1[^\n]*\n[^,;\t\n]*\1/), is("a table (CSV)")],
];

/** True for a text with a link to a log of ours in it. */
export const holdsLink = (text: string): boolean => /\/receive\/?(?:\?\S*)?#[\w-]{20}/.test(text.slice(0, 4_000));

/** Returns what the text is and the way on; null if it could be anything. */
export const kindOfText = (text: string, wanted: WantedFile): string | null =>
  kinds.find(([fits]) => fits(text))?.[1](wanted) ?? null;
