import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeUpdate, type UpdateDraft } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Pack, Template } from "../../../src/domain/pack/pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { leftRoundedUp } from "../../../src/domain/text/clock-face.ts";
import { berlin, kolkata, lordHowe, newYork } from "../../kit/app/zones.ts";
import { firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { drillRun, quietDeclaration } from "../../kit/log/stories.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds());
const template = (id: string): Template => {
  const found = builtInPack.templates.find((one) => one.id === id);
  if (!found) throw new Error(`the pack has no template ${id}`);
  return found;
};
const compose = (change: Partial<UpdateDraft> = {}) =>
  composeUpdate({
    incident,
    pack: builtInPack,
    template: template("update"),
    format: "slack",
    now: T0,
    zone: 0,
    status: "investigating",
    overrides: {},
    ...change,
  });
const formats = fc.constantFrom("slack", "markdown", "email", "sms" as const);

describe("the next update", () => {
  test.each<[SeverityLevel, number]>([
    ["SEV1", 15],
    ["SEV2", 20],
    ["SEV3", 120],
  ])("of a %s is promised within %i minutes, on the full minute", (level, minutes) => {
    const due = compose({ incident: { ...incident, severity: { ...severityOfClass(level), since: T0 } } }).nextUpdateAt;
    expect(due).toBe(Math.floor((T0 + minutes * 60_000) / 60_000) * 60_000);
  });

  test.each<[string, (at: Instant) => number, string]>([
    ["2026-10-25T00:50:00Z", berlin, "02:10 UTC+1"],
    ["2027-03-14T06:50:00Z", newYork, "03:10 UTC-4"],
    ["2026-04-04T14:50:00Z", lordHowe, "01:40 UTC+10:30"],
    ["2026-10-25T00:50:00Z", kolkata, "06:40 UTC+5:30"],
  ])("copied at %s is in the zone in force when it is due", (now, zone, due) =>
    expect(compose({ now: Date.parse(now) as Instant, zone }).text).toContain(`Next update:* ${due} (in 20 min)`),
  );

  test("of a SEV4 is none, and the text says so, until the commander picks an interval", () => {
    const low = { ...incident, severity: { ...severityOfClass("SEV4"), since: T0 } } as const;
    const { text, nextUpdateAt } = compose({ incident: low });
    expect([text.match(/Next update:\* (.*)/)?.[1], nextUpdateAt]).toEqual(["none planned", null]);
    const interval = { minutes: 60, at: T0, order: T0 };
    expect(compose({ incident: { ...low, seat: { ...low.seat, interval } } }).text).toContain("(in 1 h)");
  });

  test("is as soon as a SEV1's while no severity is set", () =>
    expect(compose({ incident: foldIncident(INCIDENT, quietDeclaration()) }).text).toContain("(in 15 min)"));

  test("follows the team's own interval", () => {
    const severities = builtInPack.severities.map((one) => ({ ...one, updateEveryMinutes: 7 }));
    const pack: Pack = { ...builtInPack, severities };
    expect(compose({ pack }).text).toContain("(in 7 min)");
  });

  test("is neither promised nor due once resolved", () => {
    const { nextUpdateAt, text } = compose({ status: "resolved", template: template("resolved") });
    expect(nextUpdateAt).toBeNull();
    expect(text).not.toMatch(/Next update/);
  });

  test("is never later than the interval, and what the text says is what is due", () =>
    fc.assert(
      fc.property(fc.nat(86_400_000), fc.constantFrom(0, 60, -210), (afterMs, zone) => {
        const now = (T0 + afterMs) as Instant;
        const { nextUpdateAt, text } = compose({ now, zone });
        const due = nextUpdateAt ?? Number.NaN;
        expect(due).toBeLessThanOrEqual(now + 20 * 60_000);
        expect(due).toBeGreaterThan(now + 19 * 60_000);
        expect(due % 60_000).toBe(0);
        expect(text).toContain(`${new Date(due + zone * 60_000).toISOString().slice(11, 16)} UTC`);
        expect(text).toContain(`(in ${leftRoundedUp(due - now)})`);
      }),
    ));
});

describe("the text", () => {
  test("knows the name of the severity from the cards in force", () => {
    const named = { ...template("update"), subject: "{severity} {severity-name}" };
    expect(compose({ template: named }).text).toContain("*SEV2 Major*");
  });

  test("takes what a person has written over what is known", () =>
    expect(compose({ overrides: { actions: "Rolled back", impact: "slow" } }).text).toMatch(
      /slow\*\n(?:.*\n)*\*Actions taken:\* Rolled back/,
    ));

  test("of a drill begins with DRILL in every format and template", () =>
    fc.assert(
      fc.property(formats, fc.constantFrom(...builtInPack.templates), (format, one) => {
        const { text, subject } = compose({ incident: foldIncident(INCIDENT, drillRun()), format, template: one });
        expect(text).toMatch(/^(?:\*{1,2}|Subject: )?\[DRILL\] /);
        if (format === "email") expect(subject).toMatch(/^\[DRILL\] /);
        if (format !== "sms") expect(text).toMatch(/drill/i);
      }),
    ));

  test("has a subject only in an e-mail, and counts only an SMS", () => {
    expect(compose({ format: "email" })).toMatchObject({
      subject: "[SEV2 UPDATE] service being identified — impact being assessed",
      sms: null,
    });
    expect(compose({ format: "sms" })).toMatchObject({ subject: null, sms: { encoding: "GSM-7" } });
    expect(compose({ format: "slack" })).toMatchObject({ subject: null, sms: null });
  });

  test("pings nobody and forges no markup, whatever was typed", () =>
    fc.assert(
      fc.property(hostileText, hostileText, (service, impact) => {
        const details = { service, impact };
        const slack = compose({ incident: { ...incident, details } }).text;
        expect(slack).not.toMatch(
          /(?<![\p{L}\p{N}/])@(?:here|channel|everyone|all)\b(?![/@])|<!(?:here|channel|everyone)/u,
        );
        const markdown = compose({ incident: { ...incident, details }, format: "markdown" }).text;
        expect(markdown.replace(/\\./gu, "")).not.toMatch(/<(?!https?:)[\p{L}!?/]|\]\(|^(?:#+\s|>|[-+]\s|\d+[.)]\s)/mu);
        expect(compose({ incident: { ...incident, details }, format: "sms" }).text).not.toMatch(/[\n\r\t]/);
        expect(compose({ incident: { ...incident, details }, format: "email" }).subject).not.toMatch(/[\n\r]/);
      }),
    ));

  test("leaves readable what needs no care", () => {
    const details = { service: "payments_stub_v2", impact: "errors for ops@carta.example [retry]" };
    const { text } = compose({ incident: { ...incident, details }, format: "markdown" });
    expect(text).toContain("payments_stub_v2 — errors for ops@carta.example [retry]");
  });
});
