// A message in the four formats it is pasted in. Values are made harmless: a typed "@channel" must not ping anyone.

import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Message, MessageLine } from "../../domain/update/message.ts";
import { quietMentions, WORD_JOINER } from "./quiet-mentions.ts";

export interface WrittenUpdate {
  readonly subject: string | null;
  readonly text: string;
}

/** Returns the text exactly as it is shown and copied; an e-mail also has its subject as the first line. */
export const renderUpdate = (message: Message, format: UpdateFormat): WrittenUpdate => {
  switch (format) {
    case "slack":
      return {
        subject: null,
        text: [`*${slack(message.subject)}*`, ...message.lines.map((line) => labelled(line, slack, "*"))].join("\n"),
      };
    case "markdown":
      return {
        subject: null,
        // Two line breaks, because a single one does not break in Markdown.
        text: [`**${markdown(message.subject)}**`, ...message.lines.map((line) => labelled(line, markdown, "**"))]
          .map(asParagraphs)
          .join("\n\n"),
      };
    case "email":
      return {
        subject: oneLine(message.subject),
        text: [
          `Subject: ${oneLine(message.subject)}`,
          "",
          ...message.lines.map((line) => labelled(line, (text) => text, "")),
        ].join("\n"),
      };
    case "sms":
      return { subject: null, text: oneLine(plain(message.sms)) };
  }
};

const labelled = ({ label, text }: MessageLine, clean: (text: string) => string, bold: string): string =>
  label === null ? clean(text) : `${bold}${clean(label)}:${bold} ${clean(text)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const slack = (text: string): string =>
  quietMentions(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => `${WORD_JOINER}${mark}${WORD_JOINER}`);

// Only what would change the look is escaped: people read "[SEV2]" and "payments_stub_v2" too.
const markdown = (text: string): string =>
  quietMentions(text).replace(
    /[\\`*<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[(:[])|&(?=#?\w+;)/gu,
    (mark) => `\\${mark}`,
  );

// A typed line must not become a heading, a list or a quotation, and must really break.
const asParagraphs = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, "\n\n")
    .replace(/^[#>+=|-]/gm, "\\$&")
    .replace(/^(\d+)([.)])/gm, "$1\\$2");

// The dash of the templates isn't in the SMS alphabet; one such character would halve the room for the whole text.
const plain = (text: string): string => text.replace(/[–—]/g, "-").replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
