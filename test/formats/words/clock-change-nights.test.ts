// In the night the clocks change, every text prints each time as the wall clock will show it then.

import { describe, expect, test } from "vitest";
import { announceDecision } from "../../../src/actions/update/announce-decision.ts";
import { announceHandoff } from "../../../src/actions/update/announce-handoff.ts";
import { composeEscalation } from "../../../src/actions/update/compose-escalation.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Zone } from "../../../src/domain/text/zone.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { shiftDigestText } from "../../../src/formats/words/shift-digest-text.ts";
import { berlin, lordHowe, newYork } from "../../kit/app/zones.ts";
import { ana, ben, createWriter, INCIDENT } from "../../kit/log/log.ts";

/** Ten minutes before the clocks change, SEV2: the next update is due twenty minutes later, in the other zone. */
const nights: readonly (readonly [place: string, now: string, zone: Zone, told: string, never: string])[] = [
  ["Berlin", "2026-10-25T00:50:00Z", berlin, "02:10 UTC+1", "03:10"],
  ["New York", "2027-03-14T06:50:00Z", newYork, "03:10 UTC-4", "02:10"],
  ["Lord Howe", "2026-10-03T15:20:00Z", lordHowe, "02:40 UTC+11", "01:40"],
];

const textsOf = (now: Instant, zone: Zone): Readonly<Record<string, string>> => {
  const write = createWriter();
  const at = (draft: Parameters<typeof write.at>[1]): Fact => ({ ...write.at(0, draft), at: now });
  const nextUpdateAt = (now + 20 * 60_000) as Instant;
  const facts = [
    at({ type: "incident.declared/1", data: { drill: false } }),
    at({ type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }),
    at({ type: "role.assigned/1", data: { role: "ic", person: ana } }),
    at({
      type: "update.posted/1",
      data: {
        template: "first",
        audience: "engineering",
        format: "slack",
        way: "copied",
        status: "investigating",
        subject: null,
        text: "x",
        nextUpdateAt,
      },
    }),
  ];
  const incident = foldIncident(INCIDENT, facts);
  const pack = builtInPack;
  const moment = { now, zone };
  const template = pack.templates.find(({ kind }) => kind === "first");
  if (!template) throw new Error("no first status");
  const draft = { incident, pack, template, ...moment, status: "investigating", overrides: {} } as const;
  const decision = { text: "Roll back", rationale: "", planB: "", nextUpdateAt, by: ana, at: now } as never;
  const handed = { role: "ic", from: ana, to: ben, at: now, order: now } as never;
  return {
    ...Object.fromEntries(
      (["slack", "markdown", "email", "sms"] as const).map((format) => [
        format,
        composeUpdate({ ...draft, format }).text,
      ]),
    ),
    decision: announceDecision({ incident, pack, decision, format: "slack", ...moment })?.text ?? "",
    handoff: announceHandoff({ incident, pack, handed, format: "slack", ...moment })?.text ?? "",
    escalation: composeEscalation({ incident, pack, escalation: { to: "DBA", person: null, reason: "" }, ...moment }),
    digest: shiftDigestText(shiftDigest([{ incident, pack }], now), moment),
    brief: handoffBrief(incident, pack, moment)
      .map(({ text }) => text)
      .join("\n"),
  };
};

describe.each(nights)("in %s", (_place, now, zone, told, never) => {
  test("the next update is named as clocks will show it, in every text", () => {
    for (const [name, text] of Object.entries(textsOf(Date.parse(now) as Instant, zone))) {
      expect([name, text]).toEqual([name, expect.stringContaining(told)]);
      expect([name, text]).toEqual([name, expect.not.stringContaining(never)]);
    }
  });

  test("every time of day has its zone beside it", () => {
    for (const [name, text] of Object.entries(textsOf(Date.parse(now) as Instant, zone))) {
      const bare = text.match(/(?<!UTC[+-])\b\d\d:\d\d\b(?! UTC)/g) ?? [];
      expect([name, bare]).toEqual([name, []]);
    }
  });
});
