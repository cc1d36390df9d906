// An update in a document reads as it was read where it was pasted: its bold words are bold, and no mark of a chat stands
// in it. Every template in every format, by other people's parsers.

import markdownIt from "markdown-it";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toHtml } from "../../../src/formats/export/to-html.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { richDocument } from "../../../src/formats/landing/rich-document.ts";
import { createWriter, firstNinetySeconds, INCIDENT, minutes, updateData } from "../../kit/log/log.ts";

const formats = ["slack", "markdown", "email", "sms"] as const;
const reader = markdownIt({ html: true, linkify: true });

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}
const textOf = ({ nodeName, value, childNodes = [] }: Node): string =>
  nodeName === "#text" ? (value ?? "") : childNodes.map(textOf).join("");
const strongIn = (node: Node): readonly string[] =>
  node.nodeName === "strong" ? [textOf(node)] : (node.childNodes ?? []).flatMap(strongIn);
/** The bold words and the words of the row that has the update. */
const rowIn = (html: string): readonly [strong: readonly string[], text: string] => {
  const rows = (node: Node): readonly Node[] =>
    node.nodeName === "tr" ? [node] : (node.childNodes ?? []).flatMap(rows);
  const row = rows(parseFragment(html) as Node).find((one) => textOf(one).includes("update copied for"));
  if (!row) throw new Error("no row with the update");
  return [strongIn(row), textOf(row)];
};

const logWith = (text: string, format: (typeof formats)[number]): readonly Fact[] => {
  const write = createWriter();
  return [
    ...firstNinetySeconds(write).filter(({ type }) => type !== "update.posted/1"),
    write.at(50_000, { type: "detail.set/1", data: { field: "impact", text: "p99 > 5 s & 3 * 4 = 12 at a_b|c `x`" } }),
    write.at(60_000, { type: "update.posted/1", data: { ...updateData(60_000, "investigating"), format, text } }),
  ];
};
const incident = foldIncident(INCIDENT, logWith("", "slack"));

describe.each(formats)("an update as %s", (format) => {
  test.each(builtInPack.templates.map((template) => [template.id, template] as const))("%s", (_id, template) => {
    const status = template.statuses[0] ?? "investigating";
    const moment = { now: minutes(2), zone: 60, status, overrides: {} } as const;
    const { text } = composeUpdate({ incident, pack: builtInPack, template, format, ...moment });
    const facts = logWith(text, format);
    const told = foldIncident(INCIDENT, facts);
    const markdown = toMarkdown(told, facts, builtInPack, "utc");
    const pages = [toHtml(told, facts, builtInPack, "utc"), reader.render(markdown), richDocument(markdown)];
    const [page, ...others] = pages.map(rowIn);
    for (const [strong, row] of others) {
      expect(strong).toEqual(page?.[0]);
      expect(row).not.toMatch(/(?<!\d )\*(?! \d)|\\/);
    }
    expect(page?.[1]).not.toMatch(/(?<!\d )\*(?! \d)|\\/);
    const isLabelled = format !== "sms" && template.lines.some(({ label }) => label !== null);
    if (isLabelled) expect(page?.[0]).toContainEqual(expect.stringMatching(/:$/));
    if (format === "slack" || format === "markdown") expect(page?.[0][0]).not.toMatch(/:$/);
    if (format === "sms") expect(page?.[0]).toEqual([]);
  });
});

test("marks that people typed themselves stay as they are", () => {
  const text = "* not bold*\n2 * 3 * 4\n*bold* and *not*";
  const facts = logWith(text, "slack");
  const told = foldIncident(INCIDENT, facts);
  for (const html of [
    toHtml(told, facts, builtInPack, "utc"),
    reader.render(toMarkdown(told, facts, builtInPack, "utc")),
  ]) {
    expect(rowIn(html)[0]).toEqual(["bold"]);
    expect(rowIn(html)[1]).toContain("* not bold*");
    expect(rowIn(html)[1]).toContain("2 * 3 * 4");
  }
});
