// Clock, roles and severity: when each move is called for, and when it no longer is.

import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/incident/decide.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { ana, ben, firstNinetySeconds, INCIDENT, minutes, nth, story, update } from "../../../kit/log/log.ts";
import { find, hypothesis, MIN, movesAt, nobody, phase, severity, typesAt } from "./moves-of.ts";

describe("the first minutes", () => {
  test("severity comes first, then the ninety seconds, then the five minutes", () => {
    expect(typesAt(firstNinetySeconds().slice(0, 2), 0.1)).toEqual(["pickSeverity", "finishFirstNinety", "stepLoop"]);
    expect(find(firstNinetySeconds().slice(0, 4), 0.2, "finishFirstNinety")?.about).toEqual({
      type: "finishFirstNinety",
      done: 3,
      of: 8,
      when: "now",
    });
    expect(find(story(), 1, "finishFirstFive")?.about).toEqual({
      type: "finishFirstFive",
      done: 1,
      of: 7,
      when: "now",
    });
  });

  test("an empty seat is asked for once the two minutes are over", () => {
    const declared = firstNinetySeconds().slice(0, 3);
    expect(typesAt(declared, 1.9)).not.toContain("takeCommand");
    expect(typesAt(declared, 2)[0]).toBe("takeCommand");
  });
});

describe("the status clock", () => {
  test("says it a quarter of the interval or five minutes before, and when it is due", () => {
    expect(typesAt(story(), 15.6)).not.toContain("prepareUpdate");
    expect(typesAt(story(), 15.7)).toContain("prepareUpdate");
    expect(typesAt(story([3, { type: "role.assigned/1", data: { role: "comms", person: ben } }]), 21)[0]).toBe(
      "sendUpdate",
    );
  });

  test("is silent while it is put off, and not for the next update", () => {
    const put = { type: "move.snoozed/1", data: { move: "send-update", until: minutes(26) } } as const;
    expect(typesAt(story([21, put]), 25.9)).not.toContain("sendUpdate");
    expect(typesAt(story([21, put]), 26)[0]).toBe("sendUpdate");
    const long = { type: "move.snoozed/1", data: { move: "send-update", until: minutes(120) } } as const;
    expect(typesAt(story([21, long], [22, update(22 * MIN, "investigating")]), 43)[0]).toBe("sendUpdate");
  });

  test("has nothing to say once resolved and told so", () => {
    const resolved = [15, { type: "incident.resolved/1", data: {} }] as const;
    expect(typesAt(story(resolved, [16, update(16 * MIN, "resolved")]), 90)).toEqual(["finishClosing", "standDown"]);
  });
});

describe("roles", () => {
  test("an open role is asked for two minutes after each nobody yet, five times at most", () => {
    let facts = story();
    for (let time = 1; time <= 5; time += 1) {
      const minute = 26_000 / MIN + (time - 1) * 2;
      expect(typesAt(facts, minute + 1.9)).not.toContain("fillRole");
      expect(typesAt(facts, minute + 2)).toContain("fillRole");
      facts = story(
        ...Array.from({ length: time }, (_, index) => [26_000 / MIN + (index + 1) * 2, nobody("comms")] as const),
      );
    }
    expect(typesAt(facts, 30)).not.toContain("fillRole");
  });

  test("a released role is asked for at once, and can be put off", () => {
    const released = [3, { type: "role.released/1", data: { role: "ops" } }] as const;
    expect(find(story(released), 3, "fillRole")).toMatchObject({
      key: "fill-role:ops",
      act: { place: { role: "ops" } },
    });
    const put = { type: "move.snoozed/1", data: { move: "fill-role:ops", until: minutes(8) } } as const;
    expect(find(story(released, [3, put]), 7.9, "fillRole")?.key).not.toBe("fill-role:ops");
    expect(movesAt(story(released, [3, put]), 8).map(({ key }) => key)).toContain("fill-role:ops");
  });

  test("one person as IC and ops lead is told, and so is a change by other hands", () => {
    const both = { type: "role.assigned/1", data: { role: "ops", person: ana } } as const;
    const here = { type: "role.assigned/1", data: { role: "scribe", person: ben } } as const;
    expect(typesAt(story([2, both], [2, here]), 2)).toContain("splitIcAndOps");
    expect(typesAt(story(), 2)).not.toContain("splitIcAndOps");
    const change = (person: typeof ben) => ({ type: "change.made/1", data: { text: "Restarted", person } }) as const;
    expect(typesAt(story([2, change(ana)]), 2)).toContain("checkChange");
    expect(typesAt(story([2, change(ben)]), 2)).not.toContain("checkChange");
    expect(typesAt(story([2, change(ana)], [3, change(ben)]), 3)).not.toContain("checkChange");
  });
});

describe("severity", () => {
  const hit = (trigger: "data-integrity" | "paying-customers" | "impact-doubled", yes = true): FactDraft => ({
    type: "trigger.answered/1",
    data: { trigger, hit: yes },
  });
  test.each([
    ["data-integrity", "SEV2", "SEV1"],
    ["impact-doubled", "SEV2", "SEV1"],
    ["impact-doubled", "SEV3", "SEV2"],
    ["paying-customers", "SEV3", "SEV2"],
  ] as const)("%s at %s calls for %s, by one tap", (trigger, from, to) => {
    const facts = from === "SEV2" ? story([2, hit(trigger)]) : story([1.5, severity(from)], [2, hit(trigger)]);
    const move = find(facts, 2, "raiseSeverity");
    expect(move?.about).toMatchObject({ short: to, trigger });
    if (move?.act.type !== "run") throw new Error("raising is one tap");
    expect(decide(foldIncident(INCIDENT, facts), move.act.command).type).toBe("accepted");
  });

  test("a trigger that is met, answered no or taken back calls for nothing", () => {
    expect(typesAt(story([2, hit("paying-customers")]), 2)).not.toContain("raiseSeverity");
    expect(typesAt(story([2, hit("impact-doubled")], [3, severity("SEV1")]), 3)).not.toContain("raiseSeverity");
    expect(typesAt(story([2, hit("data-integrity")], [3, hit("data-integrity", false)]), 3)).not.toContain(
      "raiseSeverity",
    );
  });

  test("no root cause: the next tier after 30 min of SEV1 and 2 h of SEV2, until it was called or the cause is known", () => {
    const sev1 = [2, severity("SEV1")] as const;
    expect(typesAt(story(sev1), 29.9)).not.toContain("escalate");
    expect(find(story(sev1), 30, "escalate")?.about).toMatchObject({
      trigger: "no-root-cause-sev1",
      to: expect.stringContaining("VP Eng"),
    });
    expect(typesAt(story(), 119)).not.toContain("escalate");
    expect(typesAt(story(), 120)).toContain("escalate");
    const made = {
      type: "escalation.made/1",
      data: { to: "VP Eng", person: null, reason: "", trigger: "no-root-cause-sev1" },
    } as const;
    expect(typesAt(story(sev1, [31, made]), 31)).not.toContain("escalate");
    const confirmed = {
      type: "hypothesis.settled/1",
      data: { target: nth(2), outcome: "confirmed", text: null },
    } as const;
    expect(typesAt(story(sev1, [5, hypothesis()], [9, confirmed]), 31)).not.toContain("escalate");
    expect(typesAt(story(sev1, [29, phase("mitigated")]), 31)).not.toContain("escalate");
  });

  test("an escalation without an answer is asked after", () => {
    const made = {
      type: "escalation.made/1",
      data: { to: "VP Eng", person: null, reason: "", trigger: null },
    } as const;
    expect(find(story([5, made]), 8, "chaseEscalation")?.about).toMatchObject({ to: "VP Eng", waitedMs: 3 * MIN });
    const answered = { type: "escalation.answered/1", data: { target: nth(1), text: null } } as const;
    expect(typesAt(story([5, made], [7, answered]), 9)).not.toContain("chaseEscalation");
  });

  test("is looked at again after half an hour", () => {
    expect(typesAt(story(), 30)).not.toContain("reviewSeverity");
    expect(typesAt(story(), 30.1)).toContain("reviewSeverity");
    expect(typesAt(story([31, { type: "severity.reviewed/1", data: {} }]), 60)).not.toContain("reviewSeverity");
    expect(typesAt(story([31, { type: "severity.reviewed/1", data: {} }]), 61)).toContain("reviewSeverity");
  });
});
