// The log as a web page, read by a browser's own parser: whatever people typed is text in it, and nothing in it runs or
// fetches anything.

import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { type Fact, isUpdate } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { htmlStyle, htmlStyleHash } from "../../../src/formats/export/html-style.ts";
import { logEntries } from "../../../src/formats/export/log-entry.ts";
import { toHtml } from "../../../src/formats/export/to-html.ts";
import { quietMentions } from "../../../src/formats/landing/quiet-mentions.ts";
import { withShownMarks } from "../../../src/formats/landing/shown-marks.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";
import { drillRun, longIncident, pictureStory } from "../../kit/log/stories.ts";
import { hostileText, wildLog } from "../../kit/random/arbitraries.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const htmlOf = (facts: readonly Fact[]): string => toHtml(foldIncident(INCIDENT, facts), facts, builtInPack, "utc");

const read = (html: string): { readonly elements: readonly Element[]; readonly errors: readonly string[] } => {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => void errors.push(code) });
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(document);
  return { elements, errors };
};

const textOf = (node: Node): string => {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** What each element may have; nothing else is ever written. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  meta: ["charset", "http-equiv", "content", "name"],
  title: [],
  style: [],
  body: [],
  main: [],
  p: ["class"],
  h1: [],
  h2: [],
  dl: [],
  dt: [],
  dd: [],
  figure: [],
  table: [],
  thead: [],
  tbody: [],
  tr: ["class"],
  th: ["class", "scope", "colspan"],
  td: [],
  time: ["datetime"],
  small: [],
  span: ["class"],
  s: [],
  strong: [],
  a: ["href", "rel"],
  svg: ["xmlns", "width", "height", "viewBox", "role", "font-family"],
  desc: [],
  rect: ["x", "y", "width", "height", "rx", "fill", "stroke", "stroke-width", "stroke-dasharray", "font-weight"],
  line: ["x1", "y1", "x2", "y2", "stroke", "stroke-width", "stroke-dasharray", "fill", "font-weight"],
  path: ["d", "transform", "fill", "stroke", "stroke-width", "stroke-dasharray"],
  text: ["x", "y", "font-size", "text-anchor", "fill", "font-weight", "stroke", "stroke-width", "stroke-dasharray"],
};

const expectHarmless = (html: string): readonly Element[] => {
  const { elements, errors } = read(html);
  expect(errors).toEqual([]);
  for (const { tagName, attrs } of elements) {
    expect(Object.keys(allowed)).toContain(tagName);
    for (const { name } of attrs)
      expect([tagName, allowed[tagName]]).toEqual([tagName, expect.arrayContaining([name])]);
  }
  for (const link of elements.filter(({ tagName }) => tagName === "a")) {
    expect(attribute(link, "href")).toMatch(/^https?:\/\/[^\s]+$/i);
    expect(attribute(link, "href")).toBe(textOf(link));
    expect(attribute(link, "rel")).toBe("noopener noreferrer");
  }
  return elements;
};

/** What a document of tags can carry of a text: no control characters, one kind of line break, and no calls to a group. */
const carried = (text: string): string =>
  quietMentions(text)
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{NChar}]/gu, "\ufffd")
    .replace(/\r\n?/g, "\n");

const rowsOf = (elements: readonly Element[]): readonly (readonly string[])[] =>
  elements
    .filter(({ tagName, parentNode }) => tagName === "tr" && parentNode?.nodeName === "tbody")
    .map((row) => row.childNodes.filter((cell) => cell.nodeName === "td").map(textOf))
    .filter((cells) => cells.length > 0);

describe("the log as a web page", () => {
  test("has its heading, its summary, the picture, and every entry with who wrote it", () => {
    const elements = expectHarmless(htmlOf(pictureStory()));
    const text = (tag: string): readonly string[] =>
      elements.filter(({ tagName }) => tagName === tag).map((element) => textOf(element));
    expect(text("h1")).toEqual(["SEV3 checkout: card payments fail for a third of customers"]);
    expect(text("h2")).toEqual(["Over time, 2026-11-21 (UTC)", "Log"]);
    expect(text("dt")).toEqual(
      expect.arrayContaining(["Severity", "Phase", "Declared", "Duration", "Updates", "Times"]),
    );
    expect(elements.filter(({ tagName }) => tagName === "svg")).toHaveLength(1);
    const rows = rowsOf(elements);
    expect(rows).toHaveLength(logEntries(pictureStory(), builtInPack, "utc").length);
    expect(rows[2]).toEqual(["03:02:23Z +00:00:12", "SEV2", expect.stringMatching(/commander \(Ana, IC\)$/)]);
  });

  test("says who wrote an entry in words, also without a name", () => {
    const write = createWriter();
    const facts = [...firstNinetySeconds(write)].map((fact) => ({ ...fact, by: { ...fact.by, name: "" } }));
    const rows = rowsOf(read(htmlOf(facts)).elements);
    expect(rows.at(-1)?.[2]).toMatch(/ \(IC\)$/);
    expect(rows[0]?.[2]).toMatch(/ \(Responder\)$/);
  });

  test("is one file that runs nothing and asks for nothing, by its own policy too", () => {
    const html = htmlOf(pictureStory());
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|javascript:/i);
    expect(htmlStyle).not.toMatch(/url\(|@import|https?:/);
    expect(htmlStyleHash).toBe(createHash("sha256").update(htmlStyle).digest("base64"));
  });

  test("repeats its head on each printed page and cuts no row", () => {
    expect(htmlStyle).toMatch(/@page \{ size: A4;/);
    expect(htmlStyle).toContain("thead { display: table-header-group; }");
    expect(htmlStyle).toMatch(/tr, [^{]*\{ break-inside: avoid; \}/);
  });

  test("marks a drill in its title, its heading, and the head of each printed page", () => {
    const { elements } = read(htmlOf(drillRun()));
    for (const tag of ["title", "h1", "th"])
      expect(textOf(elements.find(({ tagName }) => tagName === tag) as Element)).toMatch(/^\[DRILL\] SEV2 /);
    expect(htmlOf(drillRun())).toContain("This was a drill with an injected failure, not a real outage.");
  });

  test("shows what was said about an entry later, and strikes out what was withdrawn", () => {
    const { elements } = read(htmlOf(longIncident(700)));
    const struck = elements.filter(({ tagName }) => tagName === "s");
    expect(struck.length).toBeGreaterThan(0);
    expect(rowsOf(elements).filter(([, , entry]) => /\(corrected .*: Corrected\)/.test(entry ?? "")).length).toBe(
      logEntries(longIncident(700), builtInPack, "utc").filter(({ corrections }) => corrections.length > 0).length,
    );
  });

  test("makes links of web addresses alone", () => {
    const typed =
      "See https://runbooks.example/k8s_pods?a=1&b=2. (http://x.example/a_(b)), javascript:alert(1) data:text/html,x ftp://x.example https://bank.example@evil.example/ HTTPS://UP.example/";
    const write = createWriter();
    const facts = [
      ...firstNinetySeconds(write),
      write.at(90_000, { type: "note.added/1", data: { kind: "note", text: typed } }),
    ];
    const elements = expectHarmless(htmlOf(facts));
    expect(elements.filter(({ tagName }) => tagName === "a").map((link) => attribute(link, "href"))).toEqual([
      "https://runbooks.example/k8s_pods?a=1&b=2",
      "http://x.example/a_(b)",
      "HTTPS://UP.example/",
    ]);
    expect(rowsOf(elements).at(-1)?.[2]).toContain(typed);
  });

  test("is harmless for any log", async () => {
    await fc.assert(
      fc.asyncProperty(wildLog, async (log) => {
        const rows = rowsOf(expectHarmless(htmlOf(log)));
        const entries = logEntries(log, builtInPack, "utc");
        expect(rows).toHaveLength(entries.length);
        entries.forEach(({ fact, text }, index) => {
          if (!isUpdate(fact)) expect(rows[index]?.[2]?.startsWith(carried(text))).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("reads as it was typed, wherever something can be typed", async () => {
    const nasty = fc.oneof(
      hostileText,
      fc.constantFrom(
        '"><img src=x onerror=alert(1)>',
        "</title></style><script>alert(1)</script>",
        "</td></tr></table><form action=//x>",
        "<!-- -->&lt;&amp;&#60;&notanentity;",
        'javascript:alert(1) https://x.example/"onmouseover=alert(1)',
        "]]><svg onload=alert(1)>",
        "https://[::1]/<b>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (text, name) => {
        const write = createWriter();
        const facts = [
          ...pictureStory(write),
          write.at(1_000, { type: "detail.set/1", data: { field: "title", text } }),
          write.at(2_000, { type: "note.added/1", data: { kind: "decision", text } }),
          write.at(3_000, { type: "hypothesis.opened/1", data: { text, person: null, minutes: 5 } }),
          write.at(4_000, { type: "role.assigned/1", data: { role: "ic", person: { id: "x" as never, name } } }),
        ];
        const elements = expectHarmless(htmlOf(facts));
        const note = rowsOf(elements).filter(([, , entry]) =>
          entry?.startsWith(carried(withShownMarks(`decision: ${text}`))),
        );
        expect(note.length).toBeGreaterThan(0);
      }),
    );
  });
});
