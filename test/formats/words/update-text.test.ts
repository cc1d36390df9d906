import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggestChannel } from "../../../src/actions/incident/suggest-channel.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident } from "../../../src/domain/incident/incident.ts";
import { smsCount } from "../../../src/formats/landing/sms-count.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds());
const compose = (format: "slack" | "markdown" | "email" | "sms", details: Record<string, string> = {}, drill = false) =>
  composeUpdate({
    incident: { ...incident, drill, details },
    pack: builtInPack,
    template: builtInPack.templates.find(({ kind }) => kind === "first")!,
    format,
    now: T0,
    zone: 0,
    status: "investigating",
    overrides: {},
  });

describe("a first status", () => {
  test("is whole without a single typed word", () => {
    const { text, nextUpdateAt } = compose("slack");
    expect(text.split("\n")[0]).toBe("*[SEV2] service being identified — impact being assessed*");
    expect(text).toContain("*Next update:* 03:22 UTC (in 20 min)");
    expect(nextUpdateAt).toBe(T0 - (T0 % 60_000) + 20 * 60_000);
  });

  test("reads in each format as that format needs it", () => {
    const details = { service: "checkout", impact: "failing" };
    expect(compose("markdown", details).text).toMatch(/^\*\*\[SEV2\] checkout — failing\*\*\n\n/);
    const email = compose("email", details);
    expect(email.subject).toBe("[SEV2] checkout — failing");
    expect(email.text).toMatch(/^Subject: \[SEV2\] checkout — failing\n\nStatus: Investigating\n/);
    const sms = compose("sms", details);
    expect(sms.text).not.toContain("\n");
    expect(sms.sms).toMatchObject({ encoding: "GSM-7", segments: 1 });
  });

  test("can't ping a channel or forge markup by what someone typed", () => {
    const { text } = compose("slack", {
      service: "<!here> @channel *x* & <https://evil.example|click>",
      impact: "slow",
    });
    expect(text).not.toMatch(/<!here|@(channel|here|everyone)/);
    expect(text).toContain("*x* & <https://evil.example|click>");
  });

  test("says DRILL first in every format", () => {
    for (const format of ["slack", "markdown", "email", "sms"] as const) {
      expect(compose(format, {}, true).text.slice(0, 40)).toMatch(/DRILL/);
    }
    expect(compose("slack", {}, true).text).toContain("drill with an injected failure");
  });
});

test("no template leaves a placeholder, whatever is known", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...builtInPack.templates),
      fc.constantFrom("slack", "markdown", "email", "sms" as const),
      fc.dictionary(fc.constantFrom("service", "impact", "affected"), fc.string({ minLength: 1 })),
      (template, format, details) => {
        const state = {
          ...blankIncident(INCIDENT),
          details: Object.fromEntries(Object.entries(details).map(([k, v]) => [k, v.replace(/[{}]/g, "")])),
        };
        const { text } = composeUpdate({
          incident: state,
          pack: builtInPack,
          template,
          format,
          now: T0,
          zone: 120,
          status: "investigating",
          overrides: {},
        });
        expect(text).not.toMatch(/\{[a-z-]+\}/);
      },
    ),
  ));

describe("SMS", () => {
  test.each([
    ["", 0, "GSM-7"],
    ["a".repeat(160), 1, "GSM-7"],
    ["a".repeat(161), 2, "GSM-7"],
    ["€".repeat(80), 1, "GSM-7"],
    ["€".repeat(81), 2, "GSM-7"],
    ["ж".repeat(70), 1, "UCS-2"],
    ["ж".repeat(71), 2, "UCS-2"],
    ["😀".repeat(35), 1, "UCS-2"],
    ["😀".repeat(66), 2, "UCS-2"],
    ["😀".repeat(67), 3, "UCS-2"],
  ])("%# counts as it is sent", (text, segments, encoding) =>
    expect(smsCount(text)).toMatchObject({ segments, encoding }),
  );
});

describe("a channel name", () => {
  test("sorts by time and names the service", () => {
    const named = { ...incident, details: { service: "Café & Checkout" } };
    expect(suggestChannel(named, 0)).toBe("#inc-20261121-0302-cafe-checkout");
    expect(suggestChannel(incident, 0)).toBe("#inc-20261121-0302");
    const drill = foldIncident(INCIDENT, [
      createWriter().at(0, { type: "incident.declared/1", data: { drill: true } }),
    ]);
    expect(suggestChannel(drill, 0)).toBe("#drill-20261121-0302");
  });
});
