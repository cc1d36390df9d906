// Text, Markdown and CSV are documents for people: every fact in every format, and no id of ours, no doubled mark.

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { type Fact, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { roleIds, triggerIds } from "../../../src/domain/pack/pack.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { handoffItemNames } from "../../../src/domain/words/handoff-item-names.ts";
import { moveNames } from "../../../src/domain/words/move-names.ts";
import { phaseNames } from "../../../src/domain/words/phase-names.ts";
import { rubricNames } from "../../../src/domain/words/rubric-names.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { shiftDigestText } from "../../../src/formats/words/shift-digest-text.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ana, createWriter, firstNinetySeconds, INCIDENT, update } from "../../kit/log/log.ts";

const ids = [
  ...Object.keys(knownFactTypes),
  ...roleIds,
  ...triggerIds,
  ...[handoffItemNames, phaseNames, rubricNames].flatMap(Object.keys),
  ...Object.keys(moveNames).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  ...builtInPack.checklists.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
].filter((id) => /[-./]/.test(id) && id !== "trade-offs");
const raw = new RegExp(
  `(?<![\\w-])(?:${[...new Set(ids)].map((id) => id.replace(/[.]/g, "\\.")).join("|")})(?![\\w-])`,
  "g",
);

const texts = (facts: readonly Fact[], pack: typeof builtInPack | null): Readonly<Record<string, string>> => {
  const incident = foldIncident(INCIDENT, facts);
  const csv: string[][] = parse(toCsv(facts, pack, "utc"), { bom: true, relax_column_count: true });
  const readable = (csv.find((row) => row.includes("fact id")) ?? []).map((name) => !/^fact |^at$/.test(name));
  const moment = { now: ((facts.at(-1)?.at ?? 0) + 60_000) as Instant, zone: 0 };
  return {
    // The line of the text log has the id of the role in its brackets, for programs.
    text: toText(incident, facts, pack, "utc").replace(/\[[a-z-]+/g, "["),
    markdown: toMarkdown(incident, facts, pack, "utc"),
    csv: csv.map((row) => row.filter((_cell, index) => readable[index]).join("\n")).join("\n"),
    brief: handoffBrief(incident, builtInPack, moment)
      .map(({ text }) => text)
      .join("\n"),
    digest: shiftDigestText(shiftDigest([{ incident, pack: builtInPack }], moment.now), moment),
  };
};

const typed = new Set(["text", "reason", "rationale", "planB", "what", "answer"]);
const ending = (facts: readonly Fact[], end: string): readonly Fact[] =>
  facts.map((fact) =>
    /^(?:pack|drill\.(?:started|ended)|update)/.test(fact.type)
      ? fact
      : (JSON.parse(JSON.stringify(fact), (key, value) =>
          typed.has(key) && typeof value === "string" && value !== "" ? value.replace(/[.?!]$/, "") + end : value,
        ) as Fact),
  );

describe.each([
  ["with its cards", builtInPack],
  ["without cards", null],
] as const)("every fact, %s", (_name, pack) => {
  test.each(["", ".", "?", "!", "…"])("typed texts ending in %j", (end) => {
    for (const [place, text] of Object.entries(texts(ending(fullRun(), end), pack))) {
      expect([place, text.match(raw) ?? []]).toEqual([place, []]);
      const doubled = text.match(/.{0,40}(?:[.?!…][;:,]|[,;:]{2}|[?!]\.|(?<!\.)\.\.(?!\.)).{0,20}/g) ?? [];
      expect([place, doubled]).toEqual([place, []]);
      expect([place, text.match(/\bundefined\b|\bnull\b|\bNaN\b|\[object/g) ?? []]).toEqual([place, []]);
    }
  });
});

test("an id in a text would be found", () => {
  for (const text of ["Phase: stood-down", "read back: next-update", "no: impact-doubled", "note.added/1"])
    expect(text.match(raw)).not.toBeNull();
});

describe("who wrote an entry", () => {
  const write = createWriter();
  const nobody = { ...ana, name: "" };
  const log = [
    write.at(0, { type: "incident.declared/1", data: { drill: false } }, nobody),
    write.at(1_000, { type: "role.assigned/3", data: { role: "ic", person: nobody, replaces: null } }, nobody),
    write.at(2_000, { type: "note.added/1", data: { kind: "note", text: "Seen" } }, nobody),
  ];
  const incident = foldIncident(INCIDENT, log);

  test("is “(Ana, IC)” in Markdown and apart in a table", () => {
    const named = firstNinetySeconds();
    const markdown = toMarkdown(foldIncident(INCIDENT, named), named, builtInPack, "utc");
    expect(markdown).toContain("| (Ana, IC) | channel #inc-20261121 |");
    const [head = [], ...rows] = parse(toCsv(named, builtInPack, "utc"), { bom: true }) as string[][];
    expect(rows.map((row) => [row[head.indexOf("role")], row[head.indexOf("person")]])).toContainEqual(["IC", "Ana"]);
    expect(rows.map((row) => row[head.indexOf("kind")])).toContain("update");
  });

  test("is readable without a name", () => {
    expect(toMarkdown(incident, log, builtInPack, "utc")).toContain("| (IC) | note: Seen |");
    expect(toMarkdown(incident, log, builtInPack, "utc")).toContain("incident commander: name not given");
    expect(toText(incident, log, builtInPack, "utc")).toContain("SEV? [ic] note: Seen");
    for (const text of Object.values(texts(log, builtInPack))) expect(text).not.toContain("ic unnamed");
  });
});

test("an update is quoted once, as it was sent", () => {
  const sent = "*[SEV2] checkout — failing*\n*Impact:* R&D > 5 s\n*Next update:* 03:22 UTC";
  const write = createWriter();
  const posted = update(20, "investigating") as Extract<ReturnType<typeof update>, { type: "update.posted/1" }>;
  const log = [
    ...firstNinetySeconds(write).filter(({ type }) => type !== "update.posted/1"),
    write.at(60_000, { ...posted, data: { ...posted.data, text: sent } }),
  ];
  const incident = foldIncident(INCIDENT, log);
  const text = toText(incident, log, builtInPack, "utc");
  expect(text.split(sent.replaceAll("\n", " / "))).toHaveLength(2);
  expect(text.match(/R&D/g)).toHaveLength(1);
  const markdown = toMarkdown(incident, log, builtInPack, "utc");
  const bold = "**[SEV2] checkout — failing**<br>**Impact:** R&D > 5 s<br>**Next update:** 03:22 UTC (Ana";
  expect(markdown.split(bold.slice(0, -5))).toHaveLength(2);
});
