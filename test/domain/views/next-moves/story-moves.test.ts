// In doubt the higher level, an executive told at once, the press only what one has cleared.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { FactDraft, FactWith } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { hitTriggers } from "../../../../src/domain/views/hit-triggers.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { ana, createWriter, INCIDENT, T0 } from "../../../kit/log/log.ts";

const MINUTE = 60_000;

type Told = readonly (readonly [minute: number, FactDraft])[];

const severity = (level: "SEV1" | "SEV2" | "SEV3"): FactDraft => ({
  type: "severity.set/1",
  data: { level, triage: null, reason: null },
});

const at = (told: Told) => {
  const write = createWriter();
  const facts = [[0, { type: "incident.declared/1", data: { drill: false } }] as const, ...told].map(
    ([minute, draft]) => write.at(minute * MINUTE, draft),
  );
  return foldIncident(INCIDENT, facts);
};

const moves = (told: Told, minute: number) => nextMoves(at(told), builtInPack, (T0 + minute * MINUTE) as Instant);
const find = (told: Told, minute: number, type: string) => moves(told, minute).find(({ about }) => about.type === type);

describe("assumeWorse", () => {
  test("asks for the next worse level once the impact has been unknown for ten minutes, in one tap", () => {
    const told: Told = [[1, severity("SEV3")]];
    expect(find(told, 9, "assumeWorse")).toBeUndefined();
    const move = find(told, 10, "assumeWorse");
    expect(move).toMatchObject({ about: { type: "assumeWorse", short: "SEV2", minutes: 10 } });
    expect(move?.act).toMatchObject({
      command: { type: "setSeverity", reason: "The impact is still unknown after 10 min" },
    });
    // It asks for another look, not for people.
    const now = (T0 + 10 * MINUTE) as Instant;
    expect(hitTriggers(at(told), builtInPack, now).map(({ id }) => id)).not.toContain("impact-unknown");
  });

  test("is silent for a known impact, at the top, after it was raised or checked, and when harm is over", () => {
    const silent: readonly Told[] = [
      [
        [1, severity("SEV3")],
        [2, { type: "detail.set/1", data: { field: "impact", text: "slow" } }],
      ],
      [[1, severity("SEV1")]],
      [
        [1, severity("SEV3")],
        [10.5, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: "unknown" } }],
      ],
      [
        [1, severity("SEV3")],
        [10.5, { type: "severity.reviewed/1", data: {} }],
      ],
      [
        [1, severity("SEV3")],
        [5, { type: "phase.moved/2", data: { to: "monitoring" } }],
      ],
    ];
    for (const told of silent) expect(find(told, 12, "assumeWorse")).toBeUndefined();
  });
});

describe("tellExecutive", () => {
  const decided = (text: string, authority = "trade-offs"): Told => [
    [1, severity("SEV1")],
    [2, { type: "decision.opened/1", data: { text: "What now?", authority, dueAt: (T0 + 7 * MINUTE) as Instant } }],
    [
      3,
      {
        type: "decision.made/1",
        data: {
          decision: "device-1-000003" as never,
          option: null,
          text,
          rationale: "",
          planB: "",
          nextUpdateAt: null,
        },
      },
    ],
  ];
  const brief = (audience: "executives" | "customers"): FactDraft => ({
    type: "update.posted/1",
    data: {
      template: "executive-brief",
      audience,
      format: "slack",
      way: "copied",
      status: "investigating",
      subject: null,
      text: "Closed",
      nextUpdateAt: (T0 + 20 * MINUTE) as Instant,
    },
  });

  test("follows a decision that was an executive’s, and nothing else", () => {
    expect(find(decided("Close the shop"), 4, "tellExecutive")).toMatchObject({
      about: { type: "tellExecutive", text: "Close the shop" },
      act: { place: "update?audience=executives&status=investigating" },
    });
    expect(find(decided("Wait", "public"), 4, "tellExecutive")).toBeDefined();
    expect(find(decided("Roll back"), 4, "tellExecutive")).toBeUndefined();
  });

  test("is done once they were told or called since; telling others doesn’t count", () => {
    const closed = decided("Close the shop");
    expect(find([...closed, [4, brief("customers")]], 5, "tellExecutive")).toBeDefined();
    expect(find([...closed, [4, brief("executives")]], 5, "tellExecutive")).toBeUndefined();
    const called: FactDraft = {
      type: "escalation.made/1",
      data: { to: "VP Engineering", person: null, reason: "closing", trigger: null },
    };
    expect(find([...closed, [4, called]], 5, "tellExecutive")).toBeUndefined();
  });
});

describe("clearPress", () => {
  type Posted = FactWith<"update.posted/1">["data"];
  const posted = (change: Partial<Posted> = {}): FactDraft => ({
    type: "update.posted/1",
    data: {
      template: "press-line",
      audience: "press",
      format: "slack",
      way: "copied",
      status: "investigating",
      subject: null,
      text: "*Checkout — statement*\nIt affects 30% of orders. Next: 10:30 UTC.",
      nextUpdateAt: (T0 + 30 * MINUTE) as Instant,
      ...change,
    },
  });
  const line = posted();
  const cleared: FactDraft = { type: "press.cleared/1", data: { person: ana } };
  const start: Told = [[1, severity("SEV1")]];

  test("follows a text that went out without a yes, until there is one", () => {
    expect(find([...start, [2, line]], 3, "clearPress")).toMatchObject({
      act: { place: "update?audience=press&status=investigating" },
    });
    expect(find([...start, [2, line], [3, cleared]], 4, "clearPress")).toBeUndefined();
  });

  test("one yes is for one text", () => {
    expect(find([...start, [2, cleared], [3, line]], 4, "clearPress")).toBeUndefined();
    for (const other of [
      posted({ text: "*Checkout — statement*\nIt affects 50% of orders. Next: 10:30 UTC." }),
      posted({ nextUpdateAt: (T0 + 60 * MINUTE) as Instant }),
      posted({ status: "monitoring" }),
      posted({ template: "press-watching", format: "sms", text: "A fix is in place." }),
    ]) {
      expect(find([...start, [2, cleared], [3, line], [4, other]], 5, "clearPress")).toBeDefined();
      expect(find([...start, [2, cleared], [3, line], [3, cleared], [4, other]], 5, "clearPress")).toBeUndefined();
    }
    expect(at([...start, [2, cleared]]).press.cleared).toMatchObject({ by: { id: ana.id } });
  });

  test("one text is asked about once, in whichever formats it goes out", () => {
    const inAll = [
      posted({
        format: "email",
        text: "Subject: Checkout — statement\n\nIt affects 30% of orders. Next: 10:32 UTC.",
        nextUpdateAt: (T0 + 32 * MINUTE) as Instant,
      }),
      posted({ format: "markdown", text: "**Checkout — statement**\n\nIt affects 30% of orders. Next: 10:30 UTC." }),
      posted({ format: "sms", text: "Checkout has a problem. Next: 10:30 UTC." }),
      posted({ way: "shared" }),
    ];
    for (const again of inAll) {
      expect(find([...start, [2, cleared], [3, line], [4, again]], 5, "clearPress")).toBeUndefined();
      expect(find([...start, [2, cleared], [3, again], [4, line]], 5, "clearPress")).toBeUndefined();
      expect(find([...start, [3, line], [4, cleared], [5, again]], 6, "clearPress")).toBeUndefined();
      expect(at([...start, [3, line], [4, again]]).press.uncleared).toMatchObject({ at: T0 + 3 * MINUTE });
    }
  });
});
