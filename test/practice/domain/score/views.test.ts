// The views of drills afterwards: debrief, comparison, certificate, spacing. And that none of them mixes with real
// incidents.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { IncidentId, Instant } from "../../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { sentUpdates } from "../../../../src/domain/update/sent-updates.ts";
import { movesAcross } from "../../../../src/domain/views/overview.ts";
import { shiftDigest } from "../../../../src/domain/views/shift-digest.ts";
import { summarize } from "../../../../src/domain/views/summary.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { certification } from "../../../../src/practice/domain/history/certification.ts";
import { compareScores } from "../../../../src/practice/domain/history/compare-scores.ts";
import { spacing } from "../../../../src/practice/domain/history/spacing.ts";
import { debrief } from "../../../../src/practice/domain/score/debrief.ts";
import { type DrillScore, scoreDrill } from "../../../../src/practice/domain/score/score-drill.ts";
import { debriefToMarkdown } from "../../../../src/practice/formats/debrief-to-markdown.ts";
import { scoreNames } from "../../../../src/practice/ui/words/score.ts";
import { createPlayer } from "../../../kit/drill/drill-player.ts";
import { playPoorly, playWell } from "../../../kit/drill/players.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../../kit/log/log.ts";

const byId = (id: string): Scenario => builtInScenarios.find((one) => one.id === id) as Scenario;
const standard = byId("checkout-payments");
const scoreOf = (scenario: Scenario, facts: readonly Fact[]): DrillScore =>
  scoreDrill(scenario, facts, builtInPack) as DrillScore;
const DAY = 86_400_000;
const later = (days: number): Instant => (T0 + days * DAY) as Instant;

describe("the debrief", () => {
  const well = debrief(standard, playWell(standard));
  const poor = debrief(standard, playPoorly(standard));

  test("tells each message with the reactions that it called for", () => {
    const asked = well?.injects.find(({ inject }) => inject.id === "first-tickets");
    expect(asked?.from?.name).toBe("Mara");
    expect(asked?.reactions.map(({ move, verdict }) => [move.id, verdict])).toEqual([["answer-support", "in-time"]]);
  });

  test("tells what was missed and when it would have helped", () => {
    const missed = poor?.missed.find(({ move }) => move.id === "answer-support");
    expect(missed?.verdict).toBe("missed");
    expect(missed?.helpedAtMs).toBeGreaterThan(240_000);
    expect(poor?.unasked.map(({ revelation }) => revelation.id)).toContain("jonas-config");
    expect((well?.missed.length ?? 99) < (poor?.missed.length ?? 0)).toBe(true);
  });

  test("puts examples beside the player's own words, and tells what came of the decision", () => {
    expect(well?.examples.find(({ example }) => example.beside === "first-update")?.own).toHaveLength(1);
    expect(well?.examples.find(({ example }) => example.beside === "decision")?.own[0]?.text).toContain("Reason:");
    expect(well?.choices[0]?.taken?.id).toBe("limit-back");
    expect(poor?.choices[0]?.taken?.fit).toBe("risky");
  });

  test("is none of another scenario, and none of a real incident", () => {
    expect(debrief(byId("launch-day"), playWell(standard))).toBeNull();
    expect(debrief(standard, firstNinetySeconds())).toBeNull();
  });

  test.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))(
    "%s goes out as Markdown",
    (_id, scenario) => {
      for (const facts of [playWell(scenario), playPoorly(scenario)]) {
        const told = debrief(scenario, facts);
        const text = told
          ? debriefToMarkdown(told, scoreOf(scenario, facts), { names: scoreNames, pack: builtInPack }, 0)
          : "";
        expect(text).toMatch(/^# \[DRILL\] /);
        expect(text).toContain("not a real outage");
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test("escapes what people wrote", () => {
    const player = createPlayer(standard);
    player.run({
      type: "postUpdate",
      update: {
        template: "update",
        audience: "engineering",
        format: "slack",
        way: "copied",
        status: "investigating",
        subject: null,
        text: "<script>| a |\n# x",
        nextUpdateAt: null,
      },
    });
    const told = debrief(standard, player.facts());
    expect(told && debriefToMarkdown(told, null, { names: scoreNames, pack: builtInPack }, 0)).toContain(
      "\\<script\\>\\| a \\|<br>\\# x",
    );
  });
});

describe("the score", () => {
  test("is the same with a pause in it, and starts at the push", () => {
    const play = (pause: number): DrillScore => {
      const player = createPlayer(standard, { pushed: true });
      player.to(10);
      if (pause > 0) player.run({ type: "pauseDrill" });
      player.to(10 + pause);
      if (pause > 0) player.run({ type: "resumeDrill" });
      player.to(30 + pause);
      player.run({ type: "assignRole", role: "ic", person: ana });
      return scoreOf(standard, player.facts());
    };
    const seconds = ({ times }: DrillScore) => times.map((time) => time.seconds);
    expect(seconds(play(600))).toEqual(seconds(play(0)));
    expect(play(600).points).toBe(play(0).points);
    expect(seconds(play(0))).toEqual([5, 20, null, 50, null, null, null]);
  });

  test("takes a person's rating for what no log proves, an observer's before the player's", () => {
    const player = createPlayer(standard);
    player.run({ type: "endDrill", reason: "finished" });
    const before = scoreOf(standard, player.facts());
    player.run({ type: "rateDrill", item: "trade-offs", points: 99, by: "observer" });
    player.run({ type: "rateDrill", item: "trade-offs", points: 1, by: "self" });
    player.run({ type: "rateDrill", item: "clear-roles", points: 5, by: "self" });
    const after = scoreOf(standard, player.facts());
    expect(after.points - before.points).toBe(4);
    expect(after.items.find(({ id }) => id === "trade-offs")?.byPerson?.by).toBe("observer");
    expect(before.unrated - after.unrated).toBe(4);
  });

  test("is compared with the player's own past", () => {
    const [well, poor] = [scoreOf(standard, playWell(standard)), scoreOf(standard, playPoorly(standard))];
    expect(compareScores(well, [])).toMatchObject({ played: 0, before: null, best: null });
    const compared = compareScores(well, [
      { at: later(2), score: poor },
      { at: later(1), score: well },
    ]);
    expect(compared).toMatchObject({ played: 2, before: poor.points, best: well.points });
    expect(compared.times.find(({ id }) => id === "ic")?.best).toBe(well.times.find(({ id }) => id === "ic")?.seconds);
  });
});

describe("the certificate", () => {
  const last = byId("friday-three");
  const score = (() => {
    const facts = playWell(last);
    return scoreOf(last, facts);
  })();
  const played = (at: Instant, of: DrillScore) => ({ incident: "incident-lead" as IncidentId, at, score: of });

  test("is open until the last exercise is passed, whatever else was", () => {
    const others = [played(T0, scoreOf(standard, playWell(standard))), played(T0, scoreOf(last, playPoorly(last)))];
    expect(certification(builtInScenarios, others, later(1)).status.type).toBe("open");
  });

  test("holds for a year, with the competencies behind it", () => {
    const now = certification(builtInScenarios, [played(T0, score)], later(364));
    expect(now.status).toMatchObject({ type: "certified", expiresAt: later(365) });
    expect(now.competencies.map(({ of }) => of)).toEqual([30, 40, 30]);
    expect(now.competencies.every(({ passed }) => passed)).toBe(true);
    expect(certification(builtInScenarios, [played(T0, score)], later(365)).status.type).toBe("expired");
    expect(now.path).toHaveLength(7);
  });
});

describe("the spacing", () => {
  test("puts the first three close, then 90 days, and who never drilled in front", () => {
    const drills = [0, 10, 20].map((days) => ({ at: later(days), people: [ana] }));
    const two = spacing([ana, ben], drills.slice(0, 2), later(30));
    expect(two.neverDrilled).toEqual([ben]);
    expect(two.people.find(({ person }) => person.id === ana.id)).toMatchObject({ nextAt: later(24), overdue: true });
    const three = spacing([ana], drills, later(30));
    expect(three.nextAt).toBe(later(110));
    expect(spacing([], drills, later(30)).nextAt).toBeNull();
  });
});

describe("a drill beside a real incident", () => {
  const drillFacts = playWell(standard);
  const drillId = (drillFacts[0] as Fact).incidentId;
  const real = foldIncident(INCIDENT, firstNinetySeconds());
  const open = drillFacts.slice(
    0,
    drillFacts.findIndex(({ type }) => type === "incident.resolved/1"),
  );
  const drill = foldIncident(drillId, open);
  const now = (T0 + 400_000) as Instant;
  const both = [
    { incident: real, pack: builtInPack },
    { incident: drill, pack: builtInPack },
  ];

  test("is told apart in summaries and digests, and takes no place of its own from the real one", () => {
    expect(summarize(drill, builtInPack).drill).toBe(true);
    const digest = shiftDigest(both, now);
    expect(digest.real).toEqual(shiftDigest(both.slice(0, 1), now).real);
    expect(digest.drills.open.map(({ id }) => id)).toEqual([drillId]);
    const moves = movesAcross(both, now).filter(({ id }) => id === INCIDENT);
    expect(moves).toEqual(movesAcross(both.slice(0, 1), now));
  });

  test("changes neither its updates nor its state, whatever drill facts reach the real log", () => {
    const write = createWriter(INCIDENT, "device-9");
    const stray = open
      .filter(({ type }) => type === "inject.shown/1" || type.startsWith("drill."))
      .map((fact) => write.at(300_000, { type: fact.type, data: fact.data } as never));
    stray.push(write.at(310_000, { type: "drill.ended/1", data: { reason: "stopped" } }));
    const mixed = [...firstNinetySeconds(), ...stray];
    const { count: _a, seqs: _b, through: _c, ...after } = foldIncident(INCIDENT, mixed);
    const { count: _d, seqs: _e, through: _f, ...before } = real;
    expect(after).toEqual(before);
    expect(sentUpdates(mixed, builtInPack)).toEqual(sentUpdates(firstNinetySeconds(), builtInPack));
  });

  test("ends at once for it: nothing is open and no update is due", () => {
    const player = createPlayer(standard);
    player.to(100);
    player.run({ type: "endDrill", reason: "real-incident" });
    const summary = summarize(foldIncident(drillId, player.facts()), builtInPack);
    expect(summary).toMatchObject({ open: false, drill: true, dueAt: null, remindAt: null });
  });
});
