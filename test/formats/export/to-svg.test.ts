// The picture as a file: a strict XML reader finds it well-formed, whatever people typed.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toSvg } from "../../../src/formats/export/to-svg.ts";
import { createWriter, INCIDENT } from "../../kit/log/log.ts";
import { drillRun, pictureStory } from "../../kit/log/stories.ts";
import { hostileText, wildLog } from "../../kit/random/arbitraries.ts";

const svgOf = (facts: readonly Fact[]): string => toSvg(foldIncident(INCIDENT, facts), facts, builtInPack, "utc");

const token =
  /^(?:<\/([a-z]+)>|<([a-z]+)((?: [a-zA-Z][a-zA-Z\d:-]*="[^"<]*")*)(\/?)>|((?:[^<&\p{Cc}\p{Cs}\ufffe\uffff]|[\t\n\r]|&#\d+;)+))/u;

/**
 * Reads XML by its grammar: each tag is closed by its own, and no character is one that XML forbids. Returns the tags.
 */
const readXml = (xml: string): readonly string[] => {
  const open: string[] = [];
  const tags: string[] = [];
  let rest = xml;
  while (rest !== "") {
    const match = token.exec(rest);
    if (!match) throw new Error(`no XML at ${JSON.stringify(rest.slice(0, 60))}`);
    const [all, closed, opened, attributes = "", alone] = match;
    if (opened !== undefined) {
      tags.push(opened);
      if (!alone) open.push(opened);
      expect(attributes).not.toMatch(/ (?:on[a-z]+|href|xlink:href|style|src)=/);
      const names = [...attributes.matchAll(/ ([a-zA-Z][a-zA-Z\d:-]*)="/g)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    if (closed !== undefined && open.pop() !== closed) throw new Error(`${closed} closes nothing`);
    if (open.length === 0 && rest.length > all.length) expect(rest.slice(all.length).trim()).toBe("");
    rest = rest.slice(all.length);
  }
  expect(open).toEqual([]);
  return tags;
};

describe("the picture as a file", () => {
  test("is one SVG of shapes and words, 360 wide, on its own ground", () => {
    const svg = svgOf(pictureStory());
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="360" height="\d+" /);
    expect(svg).toMatch(/<rect width="360" height="\d+" fill="#ffffff"\/>/);
    expect(new Set(readXml(svg))).toEqual(new Set(["svg", "title", "desc", "rect", "line", "path", "text"]));
    expect(svg.match(/https?:/g)).toHaveLength(1);
  });

  test("has the whole picture in words for those who don't see it", () => {
    expect(svgOf(pictureStory())).toContain("Severity: SEV? 03:02 · SEV2 03:02–03:26 · SEV1 03:26–04:12");
  });

  test("of a drill says so in its first words", () => expect(svgOf(drillRun())).toContain("<title>[DRILL] SEV2 "));

  test("is drawn the same again from the same log, whenever that is", () =>
    expect(svgOf([...pictureStory()].reverse())).toBe(svgOf(pictureStory())));

  test("can be read as XML for any log", () =>
    fc.assert(
      fc.property(wildLog, (log) => {
        expect(readXml(svgOf(log))[0]).toBe("svg");
      }),
      { numRuns: 60 },
    ));

  test("shows hostile words as words", () =>
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const write = createWriter();
        const facts = [
          ...pictureStory(write),
          write.at(1_000, { type: "detail.set/1", data: { field: "title", text } }),
          write.at(2_000, { type: "note.added/1", data: { kind: "decision", text } }),
          write.at(3_000, { type: "hypothesis.opened/1", data: { text, person: null, minutes: 5 } }),
          write.at(4_000, { type: "role.assigned/1", data: { role: "ic", person: { id: "x" as never, name } } }),
        ];
        expect(readXml(svgOf(facts))).not.toContain("script");
      }),
    ));
});
