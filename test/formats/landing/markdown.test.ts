// Typed text inside Markdown, read by other people's parser: it is the text that was typed, and its addresses lead on.

import * as fc from "fast-check";
import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { landings } from "../../../src/formats/landing/landings.ts";
import { WORD_JOINER } from "../../../src/formats/landing/quiet-mentions.ts";
import { renderUpdate } from "../../../src/formats/words/update-text.ts";

const reader = markdownIt({ html: true, linkify: true });

interface Rendered {
  readonly text: string;
  readonly links: readonly string[];
  /** What is neither text, a link nor the block around it. */
  readonly marks: readonly string[];
}

const render = (markdown: string): Rendered => {
  const blocks = reader.parse(markdown, {});
  const parts = blocks.flatMap(({ children }) => children ?? []);
  return {
    text: parts.map(({ type, content }) => (type === "softbreak" || content === "<br>" ? " " : content)).join(""),
    links: parts.flatMap((part) => (part.type === "link_open" ? [String(part.attrGet("href"))] : [])),
    marks: [...blocks, ...parts]
      .filter(
        ({ type, content }) =>
          content !== "<br>" && !/^(?:text|link_|inline|softbreak|paragraph_|t[rhd]_|t(?:able|head|body)_)/.test(type),
      )
      .map(({ type }) => type),
  };
};

const squeezed = (text: string): string => text.replaceAll(WORD_JOINER, "").replace(/\s+/g, " ").trim();

/** As a paragraph after a label, as an item of a list, as a cell of a table. */
const places = {
  label: (text: string) =>
    render(renderUpdate({ subject: "s", lines: [{ label: null, text }], sms: "" }, "markdown").text.slice(7)),
  item: (text: string) => {
    const { marks, ...rest } = render(`- ${landings["markdown-line"].typed(text)}`);
    return { ...rest, marks: marks.filter((type) => !/^(?:bullet_list|list_item)_(?:open|close)$/.test(type)) };
  },
  cell: (text: string) => {
    const { text: all, ...rest } = render(`| a | b |\n|---|---|\n| x | ${landings["markdown-cell"].typed(text)} |`);
    return { ...rest, text: all.replace(/^abx/, "") };
  },
} as const;
const placeNames = Object.keys(places) as (keyof typeof places)[];

const urls = [
  "https://grafana.example.org/d/k8s_pods/view?var_ns=a_b",
  "https://x.example/_a_/b_c__d?q=~y~&copy=1#__top__",
  "https://en.wikipedia.org/wiki/Foo_(bar)",
  "http://host.example:8080/a*b*c/~~d~~?x=1&amp=2&lt;3",
  "https://x.example/a%2Fb?c=[d_e]&f={}".replace("{}", "g"),
];

describe.each(placeNames)("as %s", (place) => {
  test.each(urls)("%s stays a working link", (url) => {
    const { text, links, marks } = places[place](`see ${url}, then *stop*.`);
    expect(squeezed(text)).toBe(`see ${url}, then *stop*.`);
    expect(links.map((link) => decodeURI(link))).toEqual([decodeURI(url)]);
    expect(marks).toEqual([]);
  });

  test.each([
    ["a | b \\| c \\\\| d", "bars and backslashes"],
    ["<script>alert(1)</script> <b> &amp; &lt; R&D", "markup"],
    ["*a* **b** _c_ __d__ ~e~ ~~f~~ `g` ``h``", "marks"],
    ["[x](y) ![x](y) [x][y] [x]: y [ ] [^1]", "links"],
    ["# a\n## b\n- c\n* d\n+ e\n1. f\n2) g\n> h\n---\n===\n```\ni", "blocks"],
    ["C:\\dir\\*.log ends with \\", "paths"],
    ["SELECT * FROM t WHERE a_b > 2 AND c <> 'd'", "SQL"],
    ["__init__.py snake_case_name CONST_A payments_stub_v2", "names"],
    ["kubectl get pods -l app=web,tier!=db -o jsonpath='{.items[*].metadata.name}'", "a command"],
    ["    four spaces and\ta tab", "spaces"],
  ])("%j is literally that (%s)", (typed) => {
    const { text, links, marks } = places[place](typed);
    expect(squeezed(text).replaceAll(" ", "")).toBe(squeezed(typed).replaceAll(" ", ""));
    expect(links).toEqual([]);
    expect(marks).toEqual([]);
  });

  test("any text is literally what was typed", () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."*_`~[]()<>#|\\!&;:-+=. \n1a@{}\"'$^/"),
          fc.constantFrom(
            "a",
            "b_",
            "_c",
            "&amp;",
            "](",
            "**",
            "~~",
            "https://x.example/a_b",
            "- ",
            "1. ",
            "<b>",
            "@here ",
          ),
        ),
        { maxLength: 24 },
      )
      // An address begins a word: parsers differ about one inside of it.
      .map((parts) => parts.join("").replace(/(?<=\w)https/g, " https"));
    return fc.assert(
      fc.property(hostile, (typed) => {
        const { text, marks } = places[place](typed);
        expect(marks).toEqual([]);
        expect(squeezed(text).replaceAll(" ", "")).toBe(squeezed(typed).replaceAll(" ", ""));
      }),
      { numRuns: import.meta.env.MODE === "quick" ? 300 : 3000 },
    );
  });
});

test("a bar in an address counts in a table alone, and leads on from there", () => {
  const url = "https://x.example/?q=a|b_c";
  for (const place of placeNames) expect(squeezed(places[place](`see ${url} now`).text)).toBe(`see ${url} now`);
});

test("what needs no escape has none: people read it unrendered too", () => {
  for (const typed of [
    "[SEV2] payments_stub_v2",
    "R&D, p99 > 5 s",
    "C:\\dir",
    "@carta/checkout@1.2",
    "#inc-20261121",
    "a | b",
  ])
    expect(landings.markdown.typed(typed)).toBe(typed);
});
