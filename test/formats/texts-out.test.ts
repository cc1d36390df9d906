// Every text that leaves the phone, of a log whose every field is hostile: it calls nobody, commands no terminal, and what
// turns the direction of reading is closed or shown. Documents keep their shape for other people's parsers.

import { parse } from "csv-parse/sync";
import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/actions/incident/read-timeline.ts";
import { digestShift } from "../../src/actions/transfer/digest-shift.ts";
import { announceHandoff } from "../../src/actions/update/announce-handoff.ts";
import { composeEscalation } from "../../src/actions/update/compose-escalation.ts";
import { composeUpdate } from "../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { Instant, PersonId } from "../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../src/domain/incident/facts.ts";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import { toCsv } from "../../src/formats/export/to-csv.ts";
import { toHtml } from "../../src/formats/export/to-html.ts";
import { toMarkdown } from "../../src/formats/export/to-markdown.ts";
import { toSvg } from "../../src/formats/export/to-svg.ts";
import { toText } from "../../src/formats/export/to-text.ts";
import { htmlOf } from "../../src/formats/landing/landings.ts";
import { createWriter, INCIDENT, minutes, T0, updateData } from "../kit/log/log.ts";
import { groupCalls } from "../kit/words/mentions.ts";

const formats = ["slack", "markdown", "email", "sms"] as const;

const hostile = [
  "=cmd|'/C calc'!A0",
  "@here everyone",
  "<!channel> now (@all)",
  "<!subteam^S1|@oncall-db>",
  "a | b || c\\",
  "`rm -rf` ```x```",
  "pay \u202egnp.exe",
  "\u2067\u202dturned twice",
  "👩🏽‍💻👨‍👩‍👧‍👦 ﷺ\u0301\u0302",
  "long ".repeat(60),
  "one\ntwo\r\nthree\u2028four",
  "\u001b[31mred\u001b[0m \u0000\u0007\u009b1m",
  "see (https://h.example/a_(b)?x=1&y=2|3#f).",
  "</td><script>alert(1)</script><!--",
  "[x](javascript:alert(1)) ![y](http://e.example/z)",
  "+1;-2\t@SUM(A1)",
  "{service} $& __proto__",
] as const;

/** A log in which people typed this wherever they can. */
const logOf = (typed: string): readonly Fact[] => {
  const write = createWriter();
  const by = { id: "person-x" as PersonId, name: typed.slice(0, 80) };
  const fields = ["title", "service", "impact", "affected"] as const;
  const kinds = ["note", "finding", "action", "decision", "impact", "question"] as const;
  const drafts: readonly FactDraft[] = [
    { type: "incident.declared/1", data: { drill: false } },
    { type: "pack.frozen/3", data: { pack: builtInPack } },
    { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: typed } },
    ...fields.map((field): FactDraft => ({ type: "detail.set/1", data: { field, text: typed } })),
    { type: "role.assigned/3", data: { role: "ic", person: by, replaces: null } },
    { type: "channel.named/1", data: { name: typed.slice(0, 80) } },
    ...kinds.map((kind): FactDraft => ({ type: "note.added/1", data: { kind, text: typed } })),
    { type: "hypothesis.opened/1", data: { text: typed, person: by, minutes: 5 } },
    { type: "update.posted/1", data: { ...updateData(60_000, "investigating"), text: typed } },
    { type: "entry.corrected/1", data: { target: "device-1-000010" as never, text: typed } },
    { type: "entry.withdrawn/2", data: { target: "device-1-000011" as never, reason: typed } },
  ];
  return drafts.map((draft, index) => write.at(index * 5_000, draft, by));
};

/** The texts that people send, and the documents that they export. */
const textsOf = (facts: readonly Fact[]) => {
  const incident = foldIncident(INCIDENT, facts);
  const [pack, now] = [builtInPack, minutes(10)];
  const handed = { role: "ic", from: null, to: facts[0]?.by, at: T0, order: T0 } as never;
  const messages = formats.flatMap((format) => [
    ...pack.templates.flatMap((template) => {
      const status = template.statuses[0] ?? "investigating";
      const { subject, text } = composeUpdate({
        incident,
        pack,
        template,
        format,
        now,
        zone: 60,
        status,
        overrides: {},
      });
      return [text, subject ?? "", htmlOf(text, format) ?? ""];
    }),
    announceHandoff({ incident, pack, handed, format, now, zone: 60 })?.text ?? "",
  ]);
  const to = { to: facts[3]?.by.name ?? "", person: facts[0]?.by ?? null, reason: "" };
  return {
    messages: [
      ...messages,
      composeEscalation({ incident, pack, escalation: to, now, zone: 60 }),
      digestShift([{ incident, pack }], { now, zone: 60 }),
    ],
    documents: [
      toText(incident, facts, pack, "recorded"),
      toMarkdown(incident, facts, pack, "recorded"),
      toCsv(facts, pack, "recorded"),
      toHtml(incident, facts, pack, "recorded"),
      toSvg(incident, facts, pack, "recorded"),
    ],
  };
};

const controls = /(?![\t\n\r])\p{Cc}/u;
const turns = /[\u202a-\u202e\u2066-\u2069]/;
const balance = (line: string): readonly number[] =>
  [/[\u202a\u202b\u202d\u202e]/g, /\u202c/g, /[\u2066-\u2068]/g, /\u2069/g].map(
    (mark) => line.match(mark)?.length ?? 0,
  );

describe.each(hostile.map((typed) => [JSON.stringify(typed).slice(0, 40), typed] as const))("%s", (_name, typed) => {
  const facts = logOf(typed);
  const { messages, documents } = textsOf(facts);

  test("calls nobody and commands nothing", () => {
    expect(messages.length).toBeGreaterThan(100);
    for (const text of [...messages, ...documents]) {
      const plain = text
        .replace(/<style>[\s\S]*?<\/style>/, "")
        .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
      expect(groupCalls.exec(plain)?.[0] ?? null, text.slice(0, 200)).toBeNull();
      expect(controls.exec(plain)?.[0] ?? null, JSON.stringify(text.slice(0, 200))).toBeNull();
    }
  });

  test("turns nothing that stands behind it", () => {
    for (const text of documents) expect(turns.exec(text)?.[0] ?? null).toBeNull();
    for (const line of messages.join("\n").split("\n")) {
      const [embedded = 0, popped = 0, isolated = 0, ended = 0] = balance(line);
      expect([embedded <= popped, isolated <= ended, JSON.stringify(line)]).toEqual([true, true, JSON.stringify(line)]);
    }
  });

  test("keeps the shape of the documents", () => {
    const [text = "", markdown = "", csv = ""] = documents;
    const entries = readTimeline(facts, builtInPack, 0).length;
    expect(text.split("\n").filter((line) => /^\d{4}-\d\d-\d\dT/.test(line))).toHaveLength(entries);
    expect(
      text
        .trimEnd()
        .split("\n")
        .every((line) => /^(?:# |\d{4}-)/.test(line)),
    ).toBe(true);
    const rows = parse(csv, { bom: true }) as string[][];
    expect(rows).toHaveLength(entries + 1);
    for (const cell of rows.slice(1).flatMap((row) => row.slice(0, -1)))
      expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    const table = markdownIt({ html: true, linkify: true }).parse(markdown, {});
    expect(table.filter(({ type }) => type === "tr_open")).toHaveLength(entries + 1);
    expect(table.filter(({ type }) => type === "td_open")).toHaveLength(entries * 5);
    const inside = table.flatMap(({ children }) => children ?? []);
    expect(inside.filter(({ type, content }) => type === "html_inline" && content !== "<br>")).toEqual([]);
    expect(inside.filter(({ type }) => /code|image/.test(type))).toEqual([]);
  });
});

test("a time of a zone that changed on the way is written in the zone it was logged in", () => {
  const write = createWriter();
  const facts = [
    write.at(0, { type: "incident.declared/1", data: { drill: false } }),
    { ...write.at(60_000, { type: "note.added/1", data: { kind: "note", text: "landed" } }), zone: -300 },
  ] as readonly Fact[];
  const text = toText(foldIncident(INCIDENT, facts), facts, null, "recorded");
  expect(text).toContain("2026-11-21T04:02:11+01:00");
  expect(text).toContain("2026-11-20T22:03:11-05:00");
  expect((facts[0] as Fact).at < ((facts[1] as Fact).at as Instant)).toBe(true);
});
