// A message in the four formats it is pasted in. What was typed is written as the place it lands in needs it.

import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Message, MessageLine } from "../../domain/update/message.ts";
import { landings } from "../landing/landings.ts";

export interface WrittenUpdate {
  readonly subject: string | null;
  readonly text: string;
}

/** Returns the text exactly as it is shown and copied; an e-mail also has its subject as the first line. */
export const renderUpdate = (message: Message, format: UpdateFormat): WrittenUpdate => {
  const { typed } = landings[format];
  const title = typed(oneLine(message.subject));
  const lines = (bold: string): readonly string[] =>
    message.lines.map(({ label, text }: MessageLine) =>
      label === null ? typed(text) : `${bold}${typed(label)}:${bold} ${typed(text)}`,
    );
  switch (format) {
    case "slack":
      return { subject: null, text: [`*${title}*`, ...lines("*")].join("\n") };
    case "markdown":
      return { subject: null, text: [`**${title}**`, ...lines("**")].join("\n\n") };
    case "email":
      return { subject: title, text: [`Subject: ${title}`, "", ...lines("")].join("\n") };
    case "sms":
      return { subject: null, text: typed(oneLine(plain(message.sms))) };
  }
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

// The dash of the templates isn't in the SMS alphabet; one such character would halve the room for the whole text.
const plain = (text: string): string => text.replace(/[–—]/g, "-").replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
