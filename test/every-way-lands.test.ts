// Every text that leaves the phone is written by the table of where it lands: a file that writes one, or that gives one
// away, uses the table or is named here with the reason.

import { describe, expect, test } from "vitest";
import { updateFormats } from "../src/domain/fact/closed-lists.ts";
import { landings } from "../src/formats/landing/landings.ts";
import { edges, sources, textOf } from "./kit/app/house.ts";

const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");

const usesTable = (file: string): boolean =>
  edges.some(({ file: from, to }) => from === file && /^(?:formats\/landing\/|actions\/ports\/copy-text)/.test(to));

describe("what writes a text", () => {
  /** Why a writer needs no table of its own. */
  const without: Readonly<Record<string, string>> = {
    "formats/export/to-json.ts": "facts byte for byte: it imports back",
    "formats/export/to-svg.ts": "its picture is written by svg-picture, with the table’s own markup",
    "formats/export/to-alarm-file.ts": "times, a severity and words of ours",
    "formats/words/escalation-text.ts": "its action writes it for any channel",
    "formats/words/handoff-brief.ts": "read aloud and on the screen; its announcement is an update",
    "formats/words/handoff-later.ts": "parts of the brief",
    "formats/words/handoff-risks.ts": "parts of the brief",
    "formats/words/handoff-news.ts": "a line of an update",
  };
  const writers = sources.filter((file) =>
    /^formats\/(?:export\/to-|words\/)|^practice\/formats\/.*-to-markdown|^actions\/update\/(?:compose|edited|with)-/.test(
      file,
    ),
  );

  test("uses the table", () => {
    expect(writers.length).toBeGreaterThan(12);
    expect(writers.filter((file) => !usesTable(file)).sort()).toEqual(Object.keys(without).sort());
  });

  test("has no escapes or marks of its own", () => {
    const own = /\\u2060|\\u200b|&amp;|&lt;|<!here|replaceAll\("\|"/;
    /** What comes in is freed of the marks that other programs put into it. */
    const reads = /^formats\/(?:landing|import)\/|^formats\/transfer\/link-readings|^domain\/clock\/promise\//;
    expect(sources.filter((file) => own.test(code(file)) && !reads.test(file))).toEqual([]);
  });
});

describe("what gives a text away", () => {
  /** Who may speak to the clipboard itself. */
  const doors: Readonly<Record<string, string>> = {
    "actions/ports/copy-text.ts": "the one door of texts",
    "actions/transfer/deliver-file.ts": "files, written by the table, with the HTML they bring",
    "actions/transfer/export-log.ts": "files, within the tap",
    "device/clipboard.ts": "the browser",
  };

  test("copies by the one door, naming the place it lands in", () => {
    const copying = sources.filter((file) => /clipboard\.(?:copy|write\w*)\(/.test(code(file)));
    expect(copying.sort()).toEqual(Object.keys(doors).sort());
    const calls = sources.flatMap((file) => [
      ...code(file).matchAll(/\bcopyText\(\s*[\w.]*clipboard,[^,]+,\s*([^,)]+)\)/g),
    ]);
    expect(calls.length).toBeGreaterThan(9);
    for (const [, place = ""] of calls) expect(place).toMatch(/^"(?:chat|exact)"$|^update\.format$/);
  });

  test("shares what it copies: texts that were composed", () => {
    const sharing = sources.filter((file) => /\.shareText\(/.test(code(file)) && !file.startsWith("device/"));
    expect(sharing.sort()).toEqual(["actions/update/post-update.ts", "ui/screens/handover/HandoverScreen.tsx"]);
  });
});

test("the table has every format of an update, and each place calls no group", () => {
  for (const format of updateFormats) expect(landings).toHaveProperty(format);
  for (const [place, { typed }] of Object.entries(landings))
    expect([place, typed("@channel").includes("@channel")]).toEqual([place, place === "exact"]);
});
