// The figures and orders of the built-in pack. They are established practice: whoever changes one must change this
// table too.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { TemplateKind } from "../../src/domain/pack/pack.ts";
import { stepTurns } from "../../src/domain/pack/special-lists.ts";
import { type TriageAnswer, triage } from "../../src/domain/pack/triage.ts";
import { filled } from "./kit/filled.ts";
import { textsOf } from "./kit/texts-of.ts";

const { severities, checklists, roles, templates, loop } = builtInPack;
const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
const stepsOf = (list: string) => checklists.find(({ id }) => id === list)?.steps ?? [];

describe("the severity matrix", () => {
  test.each([
    ["SEV1", "Critical", "5 min", 15, /VP Engineering and CTO, at once/],
    ["SEV2", "Major", "15 min", 20, /manager, within 15 min/],
    ["SEV3", "Moderate", "1 h", 120, /Team lead, at the next stand-up/],
    ["SEV4", "Low", "the next business day", 1440, /Backlog triage/],
  ])("%s", (id, name, respondWithin, updateEveryMinutes, escalateTo) => {
    expect(severities.find((severity) => severity.id === id)).toMatchObject({
      name,
      respondWithin,
      updateEveryMinutes,
      escalateTo: expect.stringMatching(escalateTo),
    });
  });

  test("the triggers have their figures", () => {
    const text = (id: string): string => JSON.stringify(builtInPack.triggers.find((trigger) => trigger.id === id));
    expect(text("no-root-cause-sev1")).toContain("30 min");
    expect(text("no-root-cause-sev2")).toContain("2 h");
    expect(text("data-integrity")).toContain("SEV1 at once");
    expect(text("paying-customers")).toContain("at least SEV2");
    expect(text("impact-doubled")).toContain("one level");
  });
});

describe("the triage", () => {
  test("explains every result with the severity that the domain gives it", () => {
    const yesAt = (index: number): readonly TriageAnswer[] =>
      builtInPack.triage.slice(0, index + 1).map(({ id }, at) => ({ question: id, answer: at === index }));
    for (const [index, question] of builtInPack.triage.entries()) {
      const result = triage(yesAt(index));
      expect(result, question.id).toMatchObject({ type: "result" });
      expect(question.becauseYes).toContain(result.type === "result" ? result.level : "");
    }
    const allNo = triage(builtInPack.triage.map(({ id }) => ({ question: id, answer: false })));
    expect(allNo).toMatchObject({ level: "SEV4", because: { question: "workaround" } });
    expect(builtInPack.triage.at(-1)?.becauseNo).toContain("SEV4");
  });

  test("says what to take with no workaround and in doubt", () => {
    expect(builtInPack.triage.at(-1)?.help).toMatch(/no workaround, or in doubt: take the higher one, SEV2/);
  });
});

describe("the checklists", () => {
  test("the first ninety seconds are these eight steps in this order, each ticked by what it does", () => {
    expect(stepsOf("first-90").map(({ id, doneBy }) => [id, doneBy])).toEqual([
      ["declare", { type: "declared" }],
      ["severity", { type: "severity" }],
      ["take-command", { type: "role", role: "ic" }],
      ["channel", { type: "channel" }],
      ["ops-lead", { type: "role", role: "ops" }],
      ["comms-lead", { type: "role", role: "comms" }],
      ["first-status", { type: "update" }],
      ["start-clock", { type: "clock" }],
    ]);
  });

  test("the first five minutes", () => {
    expect(stepsOf("first-5").map(({ id, doneBy }) => [id, doneBy])).toEqual([
      ["freeze", { type: "tap" }],
      ["call", { type: "tap" }],
      ["second-eyes", { type: "tap" }],
      ["scribe", { type: "role", role: "scribe" }],
      ["escalate", { type: "escalate" }],
      ["runbook", { type: "ask", role: "ops" }],
      ["status-out", { type: "update" }],
    ]);
  });

  test("are read-do in the emergency and do-confirm at the end", () => {
    expect(checklists.map(({ id, mode, withinSeconds }) => [id, mode, withinSeconds])).toEqual([
      ["first-90", "read-do", 90],
      ["first-5", "read-do", 300],
      ["verify-fix", "do-confirm", null],
      ["stand-down", "do-confirm", null],
    ]);
  });

  test("the end is confirmed by hand, with its figures", () => {
    const end = [...stepsOf("verify-fix"), ...stepsOf("stand-down")];
    const byHand = new Set(["tap", "yes-no", "open", "release"]);
    expect(end.filter(({ doneBy }) => !byHand.has(doneBy.type))).toEqual([]);
    expect(end.filter(({ text }) => text.startsWith("Check")).every(({ doneBy }) => doneBy.type === "yes-no")).toBe(
      true,
    );
    const words = end.map(({ text, hint }) => `${text} ${hint ?? ""}`).join("\n");
    for (const part of ["baseline", "objective", "10 min", "by hand", "30 min", "48 h", "24 h", "rest"]) {
      expect(words).toContain(part);
    }
  });
});

describe("the special lists", () => {
  test("are these, those where minutes cost the most first", () =>
    expect(idsOf(builtInPack.specials)).toEqual([
      "data-in-doubt",
      "security",
      "evidence",
      "alone",
      "bad-deploy",
      "capacity",
      "vendor-down",
      "expired",
      "keep-evidence",
    ]));

  test.each(builtInPack.specials.map((list) => [list.id, list] as const))(
    "%s has five to nine steps: one to three at once, the deferred ones last, each with its reason",
    (_id, { steps }) => {
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(steps.length).toBeLessThanOrEqual(9);
      const turns = steps.map(({ turn }) => turn);
      const atOnce = turns.filter((turn) => turn === "at-once").length;
      expect(atOnce).toBeGreaterThanOrEqual(1);
      expect(atOnce).toBeLessThanOrEqual(3);
      expect(turns.at(-1)).toBe("deferred");
      expect(turns).toEqual(turns.toSorted((a, b) => stepTurns.indexOf(a) - stepTurns.indexOf(b)));
      for (const { hint } of steps) expect(hint).not.toBeNull();
    },
  );
});

describe("roles and loop", () => {
  test("three roles that must be held; the app is the scribe while nobody is", () => {
    expect(roles.map(({ id, optional }) => [id, optional])).toEqual([
      ["ic", false],
      ["ops", false],
      ["comms", false],
      ["scribe", true],
      ["deputy", true],
      ["responder", true],
      ["business-impact", true],
      ["sponsor", true],
    ]);
  });

  test("the loop goes round in its order, with timeboxes", () => {
    expect(idsOf(loop)).toEqual(["size-up", "decide", "delegate", "communicate", "verify"]);
    expect(JSON.stringify(loop)).toMatch(/hypothesis 15 min.*older than 15 min/);
  });
});

describe("the templates", () => {
  const statuses = ["investigating", "identified", "mitigating", "monitoring", "resolved"] as const;
  const audiences = ["engineering", "executives", "customers", "support", "press"] as const;
  const kinds: Readonly<Record<TemplateKind, true>> = {
    announcement: true,
    first: true,
    update: true,
    "status-page": true,
    "executive-brief": true,
    decision: true,
    handoff: true,
    resolved: true,
    "support-brief": true,
    "press-line": true,
    "drill-opening": true,
    "drill-end": true,
  };

  test("are there for every kind", () => {
    expect(new Set(templates.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  test.each(audiences.flatMap((audience) => statuses.map((status) => [audience, status] as const)))(
    "%s have a text for %s that isn't one of a drill",
    (audience, status) => {
      const fitting = templates.filter(
        (template) =>
          template.audience === audience &&
          !template.kind.startsWith("drill-") &&
          (template.statuses.length === 0 || template.statuses.includes(status)),
      );
      expect(fitting.length).toBeGreaterThan(0);
    },
  );

  test("are few enough to choose from: at most nine for an audience, the open ones first", () => {
    for (const audience of audiences) {
      const own = templates.filter((template) => template.audience === audience);
      expect(own.length).toBeLessThanOrEqual(9);
      expect(own[0]?.statuses).toContain("investigating");
    }
  });

  test("the first status says symptom, affected, investigating and next update, with fields that need no typing", () => {
    const first = templates[0];
    expect(first).toMatchObject({ kind: "first", audience: "engineering" });
    const used = new Set([...JSON.stringify(first).matchAll(/\{([a-z-]+)\}/g)].map(([, field]) => field));
    const tappable = new Set(["severity", "status", "service", "impact", "affected", "ic", "channel", "next-update"]);
    expect(used).toEqual(tappable);
  });

  test("the executive brief answers what executives ask, in this order", () => {
    const brief = templates.find(({ kind }) => kind === "executive-brief");
    const text = brief?.lines.map((line) => `${line.label ?? ""} ${filled(line.text)}`).join("\n") ?? "";
    const answers = [
      /We know about this problem/,
      /Impact payments failing/,
      /Timeline Declared at .* ago/,
      /Plan /,
      /Decided /,
      /Next step /,
      /What to tell customers “/,
      /Next contact \d\d:\d\d UTC/,
      /let the team work/,
    ];
    const places = answers.map((answer) => text.search(answer));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  test("leave nothing unfilled", () => {
    const texts = textsOf(templates).map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map((text) => filled(text)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

test("each impact chip reads on after the service", () => {
  for (const impact of builtInPack.chips.impact) expect(impact).toMatch(/^[a-z][a-z ]+$/);
  const services = builtInPack.chips.services.map(({ name }) => name);
  expect(services.slice(0, 4).toSorted()).toEqual(["catalog", "checkout", "inventory", "payments"]);
  expect(builtInPack.chips.affected).toContain("being assessed");
});
