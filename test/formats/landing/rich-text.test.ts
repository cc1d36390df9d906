// The HTML beside a copied text says what the text says, word for word; what was typed in it is never markup.

import * as fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { htmlOf } from "../../../src/formats/landing/landings.ts";
import { richDocument } from "../../../src/formats/landing/rich-document.ts";
import { renderUpdate } from "../../../src/formats/words/update-text.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const nodes = (html: string): readonly Node[] => {
  const walk = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parseFragment(html) as Node).slice(1);
};
const textOf = (html: string): string =>
  nodes(html)
    .map(({ nodeName, value }) =>
      nodeName === "#text" ? value : /^(?:div|li|p|br|td|h\d)$/.test(nodeName) ? "\n" : "",
    )
    .join("");
const tags = (html: string): readonly string[] =>
  [...new Set(nodes(html).map(({ nodeName }) => nodeName))].filter((name) => name !== "#text").sort();
const links = (html: string): readonly (string | undefined)[] =>
  nodes(html)
    .filter(({ nodeName }) => nodeName === "a")
    .map(({ attrs }) => attrs?.find(({ name }) => name === "href")?.value);
const bold = (html: string): readonly string[] =>
  nodes(html)
    .filter(({ nodeName }) => nodeName === "strong")
    .map(({ childNodes }) => (childNodes ?? []).map(({ value }) => value ?? "").join(""));
const bare = (text: string): string => text.replace(/[\s\u2060]/g, "");

const message = (text: string) => ({
  subject: `[SEV2] checkout — ${text.replace(/\s+/g, " ")}`,
  lines: [
    { label: "Impact", text },
    { label: "Next update", text: "03:22 UTC" },
  ],
  sms: text,
});
const rich = (text: string, format: "slack" | "markdown" | "email") =>
  htmlOf(renderUpdate(message(text), format).text, format) ?? "";

describe.each(["slack", "markdown", "email"] as const)("an update as %s", (format) => {
  test("has its labels in bold, its links and its words", () => {
    const html = rich("see https://x.example/a_b?c=1&d=<e>, R&D *stop*", format);
    expect(bold(html)).toEqual(expect.arrayContaining(["Impact:", "Next update:"]));
    expect(links(html)).toContain("https://x.example/a_b?c=1&d=");
    expect(bare(textOf(html))).toContain("R&D*stop*");
  });

  test("is never markup of what was typed, and leaves no word out", () =>
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "<b>",
              "<script>",
              "&lt;",
              "&",
              '"',
              "'",
              "*",
              "_",
              "`",
              "\\",
              "[x](y)",
              "\n",
              "- a",
              " ",
              "https://x.example/'onclick=",
              "<!--",
              "@here",
            ),
            { maxLength: 12 },
          )
          .map((parts) => parts.join("")),
        (text) => {
          const html = rich(text, format);
          expect(tags(html).filter((name) => !["a", "br", "div", "li", "strong", "ul"].includes(name))).toEqual([]);
          expect(
            nodes(html)
              .flatMap(({ attrs }) => (attrs ?? []).map(({ name }) => name))
              .filter((name) => name !== "href" && name !== "rel"),
          ).toEqual([]);
          for (const href of links(html)) expect(href).toMatch(/^https?:\/\//);
          if (!text.includes("- ")) expect(bare(textOf(html))).toContain(bare(text));
        },
      ),
      { numRuns: 300 },
    ));
});

test("an SMS, a name and a file have no HTML", () => {
  for (const place of ["sms", "exact", "line", "csv"] as const) expect(htmlOf("*a*", place)).toBeNull();
});

test("plain lines for any channel have their lists and labels", () => {
  const html =
    htmlOf("Shift handover\n\nOpen incidents: 1\n- SEV2 checkout | <b>\n- SEV3 x\n\nWatch: none", "chat") ?? "";
  expect(html).toContain("<ul><li>SEV2 checkout | &#60;b&#62;</li><li>SEV3 x</li></ul>");
  expect(bold(html)).toEqual(["Open incidents:", "Watch:"]);
});

describe("a report in Markdown", () => {
  test("is headings, lists and a table, and says the same", () => {
    const log = fullRun();
    const html = richDocument(toMarkdown(foldIncident(INCIDENT, log), log, builtInPack, "utc"));
    expect(tags(html)).toEqual(["br", "h1", "h2", "li", "strong", "table", "tbody", "td", "tr", "ul"]);
    expect(textOf(html)).toContain("(Ana, IC)");
    expect(nodes(html).filter(({ nodeName }) => nodeName === "td").length % 5).toBe(0);
  });

  test("has typed text as it was typed, and its addresses lead on", () => {
    const text = "a | b \\| <b> **c** `d` &amp; https://x.example/k8s_pods?a=b|c_d, [x](y)\n- e";
    const write = createWriter();
    const log = [
      ...firstNinetySeconds(write),
      write.at(60_000, { type: "note.added/1", data: { kind: "note", text } }),
    ];
    const html = richDocument(toMarkdown(foldIncident(INCIDENT, log), log, builtInPack, "utc"));
    expect(bare(textOf(html))).toContain(bare(text));
    expect(links(html)).toEqual(["https://x.example/k8s_pods?a=b|c_d"]);
    expect(tags(html)).not.toContain("b");
  });
});
