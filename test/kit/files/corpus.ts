// Files that people pick as a log: encodings, containers, kinds and damage, each with what must come of it.

import { gzipSync, strToU8, zipSync, zlibSync } from "fflate";
import { factsA, factsB, factsWest, logA, logB, logWest } from "./corpus-logs.ts";
import { ownKinds } from "./own-kinds.ts";
import { base64, inLines, mail, page, printable, units, windows1252 } from "./written-as.ts";

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The entries that are taken from it; none if it is refused. */
  readonly facts: readonly unknown[];
  /** What the sentence says the file is, if it is refused. */
  readonly says: RegExp | null;
}

const taken = (name: string, bytes: Uint8Array, facts: readonly unknown[] = factsA): CorpusFile => ({
  name,
  bytes,
  facts,
  says: null,
});
const refused = (name: string, bytes: Uint8Array | string, says: RegExp): CorpusFile => ({
  name,
  bytes: typeof bytes === "string" ? strToU8(bytes) : bytes,
  facts: [],
  says,
});

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": strToU8,
  "UTF-8 with mark": (text) => strToU8(`\ufeff${text}`),
  "UTF-16 LE": (text) => units(text, 2, true),
  "UTF-16 LE with mark": (text) => units(`\ufeff${text}`, 2, true),
  "UTF-16 BE": (text) => units(text, 2, false),
  "UTF-16 BE with mark": (text) => units(`\ufeff${text}`, 2, false),
};

const containers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes, { filename: "log.json", mtime: 0 }),
  zlib: (bytes) => zlibSync(bytes),
  zip: (bytes) => zipSync({ "log/": new Uint8Array(), "log/log.json": bytes }, { mtime: "2026-11-21" }),
  "zip, stored": (bytes) =>
    zipSync({ "log.json": [bytes, { level: 0 }], "__MACOSX/._log.json": new Uint8Array(9) }, { mtime: "2026-11-21" }),
  base64: (bytes) => strToU8(base64(bytes)),
  "data URL": (bytes) => strToU8(`data:application/json;base64,${base64(bytes)}`),
};

const wrappings: Readonly<Record<string, (log: string) => string>> = {
  "code block": (log) => `The log:\n\n\`\`\`json\n${log}\`\`\`\n`,
  "quoted mail": (log) => `On Saturday, Zoe wrote:\n${log.replace(/^/gm, "> ")}\n`,
  "base64 in lines": (log) => inLines(base64(strToU8(log))),
  "mail, base64": (log) => mail("base64", inLines(base64(strToU8(log)))),
  "mail, quoted-printable": (log) => mail("quoted-printable", printable(log)),
  "quoted-printable alone": (log) => printable(log),
  "saved page": page,
  "string in JSON": (log) => JSON.stringify(log),
  "escaped text": (log) => JSON.stringify(log).slice(1, -1),
  "percent-encoded": (log) => encodeURIComponent(log),
  "comments and last commas": (log) => `// export\n${log.replace("\n]}", ",\n]}")}/* end */`,
  "lines of 76": (log) => log.replace(/.{76}/gu, (line) => (line.length === 76 ? `${line}\n` : line)),
  "list of one": (log) => `[${log}]`,
  "words around it": (log) => `Here it is:\n${log}\nRegards, Zoe`,
};

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const placeOf = (text: string): number => strToU8(logA.slice(0, logA.indexOf(text))).length;
const joined = (...parts: readonly (Uint8Array | string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? strToU8(part) : part)]));
const locked = (zip: Uint8Array): Uint8Array => {
  const bytes = zip.slice();
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (bytes[at] !== 80 || bytes[at + 1] !== 75) continue;
    if (bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    if (bytes[at + 2] === 3 && bytes[at + 3] === 4) bytes[at + 6] = (bytes[at + 6] ?? 0) | 1;
  }
  return bytes;
};
const zipOf = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [name, typeof one === "string" ? strToU8(one) : one]),
    ),
    { mtime: "2026-11-21" },
  );

const several: readonly CorpusFile[] = [
  taken("two logs in one.json", strToU8(logA + logB), [...factsA, ...factsB]),
  taken("two logs with marks.json", strToU8(`\ufeff${logA}\ufeff${logB}`), [...factsA, ...factsB]),
  taken("a list of logs.json", strToU8(`[${logA},${logB}]`), [...factsA, ...factsB]),
  taken("one log a line.jsonl", strToU8(`${JSON.stringify(JSON.parse(logA))}\n${JSON.stringify(JSON.parse(logB))}\n`), [
    ...factsA,
    ...factsB,
  ]),
  taken("one entry a line.jsonl", strToU8(factsA.map((one) => JSON.stringify(one)).join("\n"))),
  taken("a list of entries.json", strToU8(JSON.stringify(factsA, null, 2))),
  taken("two in a zip.zip", zipOf({ "a.json": logA, "b.json": logB, "photo.png": "\x89PNG\r\n" }), [
    ...factsA,
    ...factsB,
  ]),
  taken("zip in a zip.zip", zipOf({ "inner.zip": zipOf({ "a.json": gzipSync(strToU8(logA), { mtime: 0 }) }) })),
  taken(
    "one gzip behind another.gz",
    joined(gzipSync(strToU8(logA), { mtime: 0 }), gzipSync(strToU8(logB), { mtime: 0 })),
    [...factsA, ...factsB],
  ),
  taken("in a folder above.zip", zipOf({ "../log.json": logA })),
  taken("two code blocks.md", strToU8(`\`\`\`\n${logA}\`\`\`\nand\n\`\`\`\n${logB}\`\`\`\n`), [...factsA, ...factsB]),
  taken("doubled.json", strToU8(logA + logA)),
];

const damaged: readonly CorpusFile[] = [
  taken("other line ends.json", strToU8(logA.replaceAll("\n", "\r\n"))),
  taken("mark in the middle.json", strToU8(logA.replace("\n", "\n\ufeff"))),
  taken("sorted keys.json", strToU8(JSON.stringify(JSON.parse(logA, sorted), null, 2))),
  taken("whole although part.crdownload", strToU8(logA)),
  refused("cut.json", logA.slice(0, 400), /ends in the middle/),
  refused("cut in a letter.json", strToU8(logA).slice(0, placeOf("é") + 1), /ends in the middle of a letter/),
  refused("cut in UTF-16.json", units(logA, 2, true).slice(0, 401), /ends in the middle/),
  refused("bit in a bracket.json", flipped(strToU8(logA), 0), /isn’t JSON|is text/),
  refused("bit in a name.json", flipped(strToU8(logA), placeOf('"seq"') + 2), /seq/),
  refused(
    "bit in a letter.json",
    joined(strToU8(logA).slice(0, placeOf("漢") + 1), [0x20], strToU8(logA).slice(placeOf("漢") + 2)),
    /aren’t UTF-8|isn’t UTF-8/,
  ),
  refused("zero in the middle.json", logA.replace("café", "ca\0fé"), /zero bytes/),
  refused("zeros at the end.json", `${logA}\0\0\0\0`, /zero bytes/),
  refused("only zeros.json", new Uint8Array(900), /isn’t text/),
  refused("half a second log.json", logA + logB.slice(0, 150), /A log ends in line 6/),
  refused("half a gzip.gz", gzipSync(strToU8(logA), { mtime: 0 }).slice(0, 120), /gzip archive.*cut off or damaged/),
  refused("bit in a gzip.gz", flipped(gzipSync(strToU8(logA), { mtime: 0 }), 200), /gzip archive.*cut off or damaged/),
  {
    ...taken("half a log beside a whole one.zip", zipOf({ "a.json": logA, "b.json": logB.slice(0, 200) })),
    says: /In the archive, “b\.json”: this isn’t whole JSON.*Export it again/,
  },
  refused(
    "folders alone.zip",
    zipSync({ "log/": new Uint8Array() }, { mtime: "2026-11-21" }),
    /^The archive has no file in it/,
  ),
  refused(
    "gzip and rubbish.gz",
    joined(gzipSync(strToU8(logA), { mtime: 0 }), "rubbish"),
    /gzip archive.*cut off or damaged/,
  ),
  refused("one long word.txt", "x".repeat(90_000), /^This is text, but/),
  refused("digits.txt", "7b22666f726d6174223a ".repeat(400), /^This is text, but/),
  refused("half a zip.zip", zipOf({ "a.json": logA }).slice(0, 200), /zip archive.*cut off or damaged/),
  refused("bit in a zip.zip", flipped(zipOf({ "a.json": logA }), 120), /cut off or damaged/),
  refused("log.json.crdownload", logA.slice(0, 300), /still on its way/),
  refused(".log.json.icloud", joined("bplist00", [1, 2, 3]), /still on its way/),
  refused("curly.json", logA.replaceAll('"', "”"), /curly/),
  refused("broken at words.json", logA.replace(/(.{50}\S*) /g, "$1\n"), /lines were broken/),
  refused("single quotes.json", logWest.replaceAll('"', "'"), /JSON5/),
];

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const otherEncodings: readonly CorpusFile[] = [
  refused("windows.json", windows1252(logWest), /saved as Windows-1252\./),
  refused("latin.json", windows1252(logWest.replace("–", "-")), /saved as Windows-1252 \(Latin-1\)/),
  refused("utf-32 le.json", units(logA, 4, true), /UTF-32/),
  refused("utf-32 be.json", units(`\ufeff${logA}`, 4, false), /UTF-32/),
  refused("utf-7.json", logWest.replaceAll("{", "+AHs-").replaceAll('"', "+ACI-"), /UTF-7/),
  refused(
    "windows in a zip.zip",
    zipOf({ "a.json": windows1252(logWest) }),
    /“a\.json”: This file was saved as Windows-1252/,
  ),
];

const foreign: readonly CorpusFile[] = [
  refused("empty.json", "", /is empty/),
  refused("blank.json", " \n\t\n", /is empty/),
  refused(
    "pagerduty.json",
    '{"incidents":[{"id":"P1","incident_number":7,"urgency":"high"}]}',
    /JSON, but not from First90/,
  ),
  refused("slack.json", '[{"type":"message","ts":"1.2","text":"hi"}]', /JSON, but not from First90/),
  refused("lines.jsonl", '{"a":1}\n{"a":2}\n', /JSON, but not from First90/),
  refused("number.json", "42", /JSON, but not from First90/),
  refused("later.json", '{"format":"first90.team","version":1}', /kind that this version doesn’t know/),
  refused(
    "another log.txt",
    "2026-11-21 03:02:11 INFO [main] started\n2026-11-21 03:02:12 INFO [main] ready\n",
    /^This is text, but/,
  ),
  refused("note.txt", "see you at nine", /This is text/),
  refused("alarms.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", /calendar file/),
  refused("page.html", "<!doctype html><title>News</title><p>hi", /web page/),
  refused("feed.xml", '<?xml version="1.0"?><a/>', /XML/),
  refused("table.csv", "a;b;c\n1;2;3\n", /a table/),
  refused("paper.pdf", "%PDF-1.7\n%âã", /a PDF/),
  refused("shot.png", joined([0x89], "PNG\r\n\x1a\n", [0, 0, 0, 13]), /picture \(PNG\)/),
  refused("shot.jpg", joined([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF"), /picture \(JPEG\)/),
  refused("log.7z", joined("7z", [0xbc, 0xaf, 0x27, 0x1c, 0, 4]), /7z archive.*Unpack/),
  refused("log.rar", joined("Rar!", [0x1a, 7, 1, 0]), /RAR archive.*Unpack/),
  refused("log.xz", joined([0xfd], "7zXZ", [0, 0]), /xz archive.*Unpack/),
  refused("log.bz2", joined("BZh91AY&SY", [1, 2]), /bzip2 archive.*Unpack/),
  refused("log.tar", joined(new Uint8Array(257), "ustar", new Uint8Array(250)), /tar archive.*Unpack/),
  refused("log.docx", zipOf({ "[Content_Types].xml": "<a/>", "word/document.xml": "<a/>" }), /Word document/),
  refused("log.xlsx", zipOf({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>" }), /Excel/),
  refused("store.db", joined("SQLite format 3", [0, 16, 0]), /database/),
  refused("locked.zip", locked(zipOf({ "a.json": logA })), /needs a password/),
  refused("photos.zip", zipOf({ "a.png": "\x89PNG\r\n", "b.txt": "hi" }), /2 files in it, and none/),
  refused("bomb.gz", gzipSync(new Uint8Array(151_000_000), { mtime: 0, level: 9 }), /more than 150 MB/),
  refused("link.txt", "https://kit.example.org/receive#abc", /First90 link/),
];

/** Every file of the corpus, in an order in which none of them depends on another. */
export const corpus: readonly CorpusFile[] = [
  ...Object.entries(encodings).flatMap(([encoding, encode]) =>
    Object.entries(containers).map(([container, pack]) => taken(`${encoding}, ${container}`, pack(encode(logA)))),
  ),
  ...Object.entries(wrappings).flatMap(([wrapping, wrap]) => [
    taken(`${wrapping}`, strToU8(wrap(logA))),
    taken(`${wrapping}, UTF-16`, units(`\ufeff${wrap(logA)}`, 2, true)),
  ]),
  taken("western letters.json", strToU8(logWest), factsWest),
  ...several,
  ...damaged,
  ...otherEncodings,
  ...foreign,
  ...ownKinds.map(({ name, text, says }) => refused(name, text, says)),
];
