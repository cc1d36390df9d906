// What a file is that isn't one of ours, and the way on.

import type { WantedFile } from "../wanted-file.ts";

/** What to do instead. */
const choose: Readonly<Record<WantedFile, string>> = {
  log: "Choose the file that First90 exported as JSON.",
  cards: "Choose the file that First90 exported under Cards as a file.",
  scenario: "Choose the file that First90 exported under Scenarios.",
};

const ours: Readonly<Record<WantedFile, string>> = {
  log: "a First90 log",
  cards: "a cards file from First90",
  scenario: "a First90 scenario",
};

/** How the sentence of a file of another kind begins: what was looked for in it. */
const looked: Readonly<Record<WantedFile, string>> = {
  log: "",
  cards: "This isn’t a cards file: the field “format” is not “first90.pack”. ",
  scenario: "This isn’t a First90 scenario: the field “format” is not “first90.scenario”. ",
};

/** What the sentences about cards and scenarios end with, as they do on those screens. */
export const unchanged: Readonly<Record<WantedFile, string>> = {
  log: "",
  cards: " Nothing was changed.",
  scenario: " Nothing was imported.",
};

const places: Readonly<Record<WantedFile, string>> = {
  log: "This is the log of an incident. Bring it in under Review, with Import log.",
  cards: "This is a cards file. Bring it in under Cards: Edit cards, then Cards as a file.",
  scenario: "This is a scenario for drills. Bring it in under Drills: Scenarios, then Import scenario.",
};

export const openWords = {
  empty: (wanted: WantedFile): string => `The file is empty. ${choose[wanted]}`,
  arriving: "This file is still on its way to this phone. Wait until it is complete, then choose it again.",
  is: (what: string, wanted: WantedFile): string => `This is ${what}. ${choose[wanted]}`,
  elsewhere: (kind: WantedFile, wanted: WantedFile): string => `${looked[wanted]}${places[kind]}`,
  export: (name: string, wanted: WantedFile): string =>
    wanted === "log"
      ? `This is the ${name} export. Choose the JSON one.`
      : `This is a log exported as ${name}. ${choose[wanted]}`,
  foreignJson: (wanted: WantedFile): string =>
    `This isn’t ${ours[wanted]}: it is JSON, but not from First90. ${choose[wanted]}`,
  otherOurs: (wanted: WantedFile): string =>
    `This is a First90 file of a kind that this version doesn’t know. Update the app, or: ${choose[wanted]}`,
  archive: (name: string, wanted: WantedFile): string =>
    `This is a ${name} archive. Unpack it and choose the file in it. ${choose[wanted]}`,
  locked: "This zip archive needs a password. Unpack it and choose the file in it.",
  packedOddly: "This zip archive is packed in a way that First90 can’t open. Unpack it and choose the file in it.",
  cutArchive: (name: string): string =>
    `This is a ${name} archive, and it is cut off or damaged. Send it again, or unpack it where it opens and choose the file in it.`,
  tooLarge: "The archive unpacks to more than 150 MB, and First90 exports are far smaller. Choose the file in it.",
  tooMany: "The archive has more than 500 files in it. Unpack it and choose the one file.",
  nothingInside: (count: number, wanted: WantedFile): string =>
    `The archive has ${count === 1 ? "1 file" : `${count} files`} in it, and none is ${ours[wanted]}. ${choose[wanted]}`,
  emptyArchive: (wanted: WantedFile): string => `The archive has no file in it. ${choose[wanted]}`,
  within: (what: string, sentence: string): string => `In the ${what}: ${sentence}`,
  inside: (name: string, sentence: string): string => `In the archive, “${name}”: ${sentence}`,
  tooDeep: "The file is packed inside another file too often. Unpack it and choose the file in it.",
  savedAs: (encoding: string): string =>
    `This file was saved as ${encoding}. Save it as UTF-8, or choose the file as it was exported.`,
  perhapsSavedAs: (line: number): string =>
    `Line ${line} has a byte that isn’t UTF-8: the file was saved as Windows-1252, or damaged on the way. Save it as UTF-8, or export it again.`,
  damagedText: (line: number): string =>
    `Line ${line} has bytes that aren’t UTF-8: the file was damaged on the way. Export it again, or send it again.`,
  cutText: (line: number): string =>
    `Line ${line}: the file ends in the middle of a letter. It was cut off on the way; export it again.`,
  notText: (wanted: WantedFile): string => `This file isn’t text: it is of another kind, or damaged. ${choose[wanted]}`,
  brokenJson: "this isn’t whole JSON, it was cut off or damaged. Export it again.",
  zeroBytes: (line: number): string =>
    `Line ${line} has zero bytes in it: the file was damaged on the way. Export it again, or send it again.`,
  smartQuotes: (line: number): string =>
    `Line ${line}: the straight quotation marks were turned into curly ones on the way, as mail and notes apps do. Send the exported file itself instead of its text.`,
  wrapped: (line: number): string =>
    `Line ${line}: the long lines were broken on the way, as mail programs do. Send the exported file itself instead of its text.`,
  json5: (line: number): string =>
    `Line ${line}: this is JSON5 or a program’s own notation, not JSON. Choose the file as it was exported.`,
  trailing: (line: number): string =>
    `A log ends in line ${line}, and what follows isn’t one. Remove the rest, or export the log again.`,
  link: "This is a First90 link. Copy it, and paste it under Receive from another phone.",
  withLink: "There is a First90 link in this. Copy it, and paste it under Receive from another phone.",
  text: `This is text, but it isn’t ${ours.log}. ${choose.log}`,
  notInHere: (what: string, wanted: WantedFile): string =>
    `This is ${what}, and there isn’t ${ours[wanted]} in it. ${choose[wanted]}`,
} as const;
