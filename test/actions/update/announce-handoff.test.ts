import { describe, expect, test } from "vitest";
import { announceHandoff, type HandoffToTell } from "../../../src/actions/update/announce-handoff.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant, Person } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { ana, ben, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const at = (T0 + 600_000) as Instant;
const tell = (change: Partial<HandoffToTell> = {}) =>
  announceHandoff({
    incident: foldIncident(INCIDENT, firstNinetySeconds()),
    pack: builtInPack,
    handed: { role: "ic", from: ana, to: ben, at, order: at },
    format: "markdown",
    now: (at + 60_000) as Instant,
    zone: 0,
    ...change,
  });
const nobody: Person = { ...ben, name: "" };

describe("the text that tells a handoff", () => {
  test("says first who took over from whom and when, and promises the next update", () => {
    const told = tell();
    expect(told?.template).toBe("handoff");
    expect(told?.text.split("\n\n")[1]).toBe("Ben took over as incident commander at 03:12 UTC, from Ana.");
    expect(told?.nextUpdateAt).toBe(T0 + 31 * 60_000 - 11_000);
  });

  test.each([
    [{ role: "ops", from: null, to: ben, at }, "Ben took over as ops lead at 03:12 UTC."],
    [{ role: "ic", from: nobody, to: ben, at }, "Ben took over as incident commander at 03:12 UTC."],
    [{ role: "scribe", from: ana, to: nobody, at }, "A new scribe took over at 03:12 UTC, from Ana."],
    [
      { role: "ic", from: ana, to: { ...ben, name: "{service}" }, at },
      "service took over as incident commander at 03:12 UTC, from Ana.",
    ],
  ] as const)("of %o is: %s", (handed, sentence) =>
    expect(tell({ handed: { ...handed, order: at } })?.text.split("\n")).toContain(sentence),
  );

  test("has it in the short form too", () =>
    expect(tell({ format: "sms" })?.text).toMatch(/\| Ben took over as incident commander at 03:12 UTC, from Ana\.$/));

  test("is missing where the cards have none", () =>
    expect(tell({ pack: { ...builtInPack, templates: [] } })).toBeNull());
});
