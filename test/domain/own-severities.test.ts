// A team's own severities, through everything: over random histories with random severities, every place shows their
// names and never that of a class, whatever is said agrees as it does with the built-in ones, and an export read on a
// phone without these cards says the same.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { updateEveryMs } from "../../src/domain/clock/intervals.ts";
import { decide } from "../../src/domain/incident/decide.ts";
import { type Fact, isSeveritySet } from "../../src/domain/incident/facts.ts";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import { byUrgency } from "../../src/domain/views/by-urgency.ts";
import { type Commanded, movesAcross } from "../../src/domain/views/overview.ts";
import { postmortemDue } from "../../src/domain/views/postmortem-due.ts";
import { shiftDigest } from "../../src/domain/views/shift-digest.ts";
import { summarize } from "../../src/domain/views/summary.ts";
import { timeline } from "../../src/domain/views/timeline.ts";
import { fileName } from "../../src/formats/export/file-name.ts";
import { severityInExport } from "../../src/formats/export/severity-words.ts";
import { toAlarmFile } from "../../src/formats/export/to-alarm-file.ts";
import { toJson } from "../../src/formats/export/to-json.ts";
import { toText } from "../../src/formats/export/to-text.ts";
import { readExport } from "../../src/formats/import/read-export.ts";
import { createWriter, INCIDENT, minutes, T0 } from "../kit/log/log.ts";
import { fivePriorities, formerPack, packWith, picked } from "../kit/log/team-pack.ts";
import { anyTeamPack } from "../kit/random/any-severities.ts";
import { historyRuns, playScript, scripts } from "../kit/random/histories.ts";
import { checklistClaims } from "../kit/truth/checklist-claims.ts";
import { dueClaims } from "../kit/truth/due-claims.ts";
import { everyText } from "../kit/truth/every-text.ts";
import { logClaims } from "../kit/truth/log-claims.ts";
import { type Claim, type Moment, momentOf } from "../kit/truth/moment.ts";
import { textClaims } from "../kit/truth/text-claims.ts";

const claims: Readonly<Record<string, Claim>> = { ...logClaims, ...dueClaims, ...checklistClaims, ...textClaims };

// Without its cards a log can only name a trigger by its id.
const withoutIds = (text: string): string => text.replaceAll(/no-root-cause-sev[12]/g, "");

const noClassIsNamed = (moment: Moment): void => {
  for (const [place, text] of everyText(moment))
    expect([place, /.{0,40}sev.?[1-4?].{0,20}/is.exec(withoutIds(text))?.[0]]).toEqual([place, undefined]);
};

/** What another phone makes of an export: the same facts, the same state, the same text. */
const comesBack = ({ facts, incident, pack }: Moment): void => {
  const read = readExport(toJson(INCIDENT, facts));
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) return;
  expect(read.facts).toEqual(facts);
  expect(foldIncident(INCIDENT, read.facts)).toEqual(foldIncident(INCIDENT, facts));
  const named = (cards: Pack | null): readonly string[] =>
    toText(foldIncident(INCIDENT, read.facts), read.facts, cards, "utc")
      .split("\n")
      // How many seconds the first ones are is for the cards to say.
      .filter((line) => !/^# \d+ of \d+ in the first /.test(line))
      .map((line) => line.split(" [")[0] ?? "");
  expect(named(null)).toEqual(named(pack));
  expect(named(builtInPack)).toEqual(named(pack));
  expect(foldIncident(INCIDENT, read.facts).severity?.short).toBe(incident.severity?.short);
};

test("over any history, with any severities, every place names them and the log comes back as it was", () =>
  fc.assert(
    fc.property(scripts(40), anyTeamPack, (script, pack) => {
      let turn = 0;
      const names = Object.keys(claims);
      const phones = playScript(
        script,
        (phone) => {
          const name = names[turn % names.length] ?? "";
          const wrong = claims[name]?.(momentOf(phone)) ?? null;
          expect(wrong, `${name}: ${wrong}`).toBeNull();
          turn += 1;
        },
        pack,
      );
      const [one] = phones;
      if (!one) return;
      one.session.receive(phones.flatMap((phone) => phone.facts()));
      const end = momentOf(one);
      noClassIsNamed(end);
      comesBack(end);
      for (const [name, claim] of Object.entries(claims)) expect([name, claim(end)]).toEqual([name, null]);
    }),
    { numRuns: historyRuns / 10 },
  ));

const write = createWriter();
const started: readonly Fact[] = [
  write.at(0, { type: "incident.declared/1", data: { drill: false } }),
  write.at(0, { type: "pack.frozen/3", data: { pack: fivePriorities } }),
];
const set = (minute: number, short: string): Fact =>
  write.at(minute * 60_000, {
    type: "severity.set/2",
    data: { ...picked(fivePriorities, short), triage: null, reason: minute === 1 ? null : "It changed" },
  });
const fold = (facts: readonly Fact[]) => foldIncident(INCIDENT, facts);
const momentAt = (facts: readonly Fact[], at = minutes(5)): Moment =>
  ({ incident: fold(facts), facts, pack: fivePriorities, now: at }) as Moment;

describe("P1 to P5", () => {
  test("before one is picked, every place says P?", () => {
    noClassIsNamed(momentAt(started));
    const texts = new Map(everyText(momentAt(started)));
    expect(texts.get("name")).toBe("P? Not described yet");
    expect(texts.get("text")).toContain("# Severity P?,");
    expect(texts.get("file name")).toMatch(/-p\.txt$/);
    expect(texts.get("first-status as email")).toContain("[P?]");
  });

  test("once one is picked, every place says its name", () => {
    const texts = new Map(everyText(momentAt([...started, set(1, "P3"), set(2, "P4")])));
    expect(texts.get("name")).toBe("P4 Not described yet");
    expect(texts.get("list")).toBe("P4 Not described yet");
    expect(texts.get("text")).toContain("# Severity P4 (highest P3),");
    expect(texts.get("text")).toMatch(
      /P3 \[responder Ana\] severity P3\n.* P4 \[responder Ana\] severity P4: It changed/,
    );
    expect(texts.get("text without the cards")).toContain("severity P4: It changed");
    expect(texts.get("CSV")).toContain(",P4,");
    expect(texts.get("Markdown")).toContain("- Severity: P4 (highest P3)");
    expect(texts.get("picture")).toContain("P3 ");
    expect(texts.get("file name")).toMatch(/-p4\.txt$/);
    expect(texts.get("brief")).toContain("P4 Low, since");
    expect(texts.get("digest")).toContain("P4 Not described yet | triaged");
    expect(texts.get("escalation")).toContain("Severity: P4 Low");
    expect(texts.get("alarms")).toContain("SUMMARY:P4: status update due");
    expect(texts.get("notices")).toContain("Update due: P4");
    expect(texts.get("undo")).toMatch(/P3\nP4$/);
  });

  test("the severity without a clock says so by its name", () => {
    const texts = new Map(everyText(momentAt([...started, set(1, "P5")])));
    expect(texts.get("clock")).toBe(
      "none due: P5 has no clock\nClock: none. P5 has no interval, and the text promises no time.",
    );
    expect(texts.get("brief")).toContain("None due: P5 has no status clock.");
    expect(texts.get("digest")).toContain("no update due, P5");
  });

  test("each has the interval of its own card, the rules of its class", () => {
    const every = fivePriorities.severities.map((card) => updateEveryMs(fivePriorities, card));
    expect(every).toEqual([15, 16, 22, 23, null].map((length) => length && length * 60_000));
    const ended = write.at(3_600_000, { type: "incident.resolved/1", data: {} });
    expect(postmortemDue(fold([...started, set(1, "P4"), ended]))).not.toBeNull();
    expect(postmortemDue(fold([...started, set(1, "P5"), ended]))).toBeNull();
  });

  test("one is refused while it is in force, another of its class is a change and needs a reason", () => {
    const incident = fold([...started, set(1, "P3")]);
    const change = (short: string, reason: string | null) =>
      decide(incident, { type: "setSeverity", severity: picked(fivePriorities, short), triage: null, reason });
    expect(change("P3", "x")).toEqual({ type: "refused", refusal: { type: "sameSeverity", short: "P3" } });
    expect(change("P4", null)).toEqual({ type: "refused", refusal: { type: "reasonMissing" } });
    expect(change("P4", "x")).toMatchObject({ type: "accepted", facts: [{ type: "severity.set/2" }] });
  });

  test("the worst of two of one class is the one whose card comes first, in whatever order they were picked", () => {
    expect(fold([...started, set(1, "P4"), set(2, "P3"), set(3, "P4")]).highest?.short).toBe("P3");
    expect(severityInExport(fold([...started, set(1, "P3"), set(2, "P4")]))).toBe("P4 (highest P3)");
    expect(severityInExport(fold([...started, set(1, "P4"), set(2, "P3")]))).toBe("P3");
  });

  test("lists are sorted by class, then by the order of the cards", () => {
    const facts = fivePriorities.severities.map(({ short }) => [...started, set(1, short)]);
    const incidents = facts.map((log, at) => ({ ...fold(log), id: `incident-${at}` as typeof INCIDENT }));
    const all: readonly Commanded[] = incidents.map((incident) => ({ incident, pack: fivePriorities })).toReversed();
    const now = minutes(200);
    const open = shiftDigest(all, now).real.open.map(({ severity }) => severity);
    const listed = all.map(({ incident, pack }) => summarize(incident, pack)).toSorted(byUrgency(now));
    expect(open).toEqual(["P1", "P2", "P3", "P4", "P5"]);
    expect(listed.map(({ severity }) => severity)).toEqual(open);
    const first = movesAcross(all, now).filter(({ move }) => move.about.type === "takeCommand");
    expect(first.map(({ id }) => id)).toEqual(incidents.map(({ id }) => id));
  });
});

describe("a log with both versions of the fact", () => {
  const former = createWriter(INCIDENT, "device-9");
  const older = [
    former.at(90_000, { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "Worse" } }),
    former.at(95_000, { type: "pack.frozen/1", data: { pack: formerPack } }),
  ];

  test("merges in any order; each entry has the name that it was written with", () => {
    const all = [...started, set(1, "P3"), ...older, set(2, "P2")];
    const merged = fold(all);
    expect(fold(all.toReversed())).toEqual(merged);
    expect([merged.severity?.short, merged.highest?.short]).toEqual(["P2", "SEV1"]);
    expect(
      timeline(all)
        .filter(({ fact }) => isSeveritySet(fact))
        .map(({ severity }) => severity),
    ).toEqual(["P3", "SEV1", "P2"]);
    expect(readExport(toJson(INCIDENT, all))).toMatchObject({ ok: true, facts: all });
  });

  test("an old log alone reads as it always did", () => {
    const [declared] = started;
    const log = [declared as Fact, older[1] as Fact, older[0] as Fact];
    expect(fold(log)).toMatchObject({
      severity: { id: "SEV1", level: "SEV1", short: "SEV1", rank: 0 },
      severityStem: "SEV",
    });
    expect(severityInExport(fold(log))).toBe("SEV1");
    expect(readExport(toJson(INCIDENT, log))).toMatchObject({ ok: true, facts: log });
  });
});

test("names of any script are whole in files: the alarm's lines aren't cut inside a character, names of files are plain", () => {
  const pack = packWith([
    ["SEV1", "a", "Дуже зле", "A"],
    ["SEV2", "b", "Öl-2", "B"],
    ["SEV3", "c", "C", "C"],
  ]);
  const at = (short: string) => ({ ...fold(started), severity: { ...picked(pack, short), since: T0 } });
  const { text } = toAlarmFile(at("Дуже зле"), [T0], T0);
  expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:Дуже зле: status update due");
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect([fileName(at("Дуже зле"), "csv"), fileName(at("Öl-2"), "csv")]).toEqual([
    "first90-20261121-0302-4rv9-incident.csv",
    "first90-20261121-0302-4rv9-l-2.csv",
  ]);
});
