import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { OfflineReadiness, Ports, SoundChoice, Theme, TimeZoneChoice } from "../../../src/actions/ports/ports.ts";
import type { StorageHealth, StorageProblem } from "../../../src/actions/ports/storage-port.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";
import { SettingsScreen } from "../../../src/ui/screens/settings/SettingsScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const show = (ports: Ports): Promise<void> => showScreen(SettingsScreen, createTestKit(ports), "/settings");
const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const health = (part: Partial<StorageHealth>): StorageHealth => ({
  ...freshHealth,
  persisted: true,
  journal: true,
  ...part,
});

describe("display and sound", () => {
  test("themes and zones are one tap each, and the time shown carries its zone", async () => {
    const theme = live<Theme>("system");
    const timeZone = live<TimeZoneChoice>("utc");
    const sound = live<SoundChoice>("on");
    const preferences = {
      theme,
      timeZone,
      sound,
      setTheme: theme.set,
      setTimeZone: timeZone.set,
      setSound: sound.set,
      shortcuts: live<"on" | "off">("on"),
      setShortcuts: () => undefined,
    };
    await show({ ...createTestPorts(), preferences });
    expect(screen.getByText(/It is now 03:02 UTC\./)).toBeTruthy();
    await tap("Night red");
    expect(theme.get()).toBe("night");
    await tap("Sound off");
    expect(sound.get()).toBe("off");
    expect(screen.getByRole("button", { name: "Night red" }).getAttribute("aria-pressed")).toBe("true");
    await tap("Local");
    expect(screen.getByText(/It is now 04:02 UTC\+1\./)).toBeTruthy();
  });
});

describe("what is kept", () => {
  const kept = (): string => region("Storage").textContent ?? "";

  test("is said when all is well, and nothing is asked for", async () => {
    await show(createTestPorts());
    expect(kept()).toContain("Logs are saved on this phone.");
    expect(kept()).toContain("There are two copies.");
    expect(kept()).toContain("agreed not to delete");
    expect(screen.queryByRole("button", { name: "Ask the browser to keep the logs" })).toBeNull();
  });

  test("names a missing second copy and what was restored", async () => {
    const some = health({ journal: false, restored: { facts: 41, from: "journal" } });
    await show({ ...createTestPorts(), health: live(some) });
    expect(kept()).toContain("There is only one copy");
    expect(kept()).toContain("41 entries were restored from the second copy on this phone.");
  });

  test("says one copy while some entries are in one only", async () => {
    await show({ ...createTestPorts(), health: live(health({ single: 5 })) });
    expect(kept()).toContain("5 entries are in one copy only.");
    expect(kept()).not.toContain("There are two copies.");
  });

  test("says what is damaged, what can't be read and what is lost, as long as it is so", async () => {
    const lost = { entries: 12, newest: null };
    const bad = health({ damaged: { lines: 2, fresh: 0 }, unreadable: 1, lost });
    await show({ ...createTestPorts(), health: live(bad) });
    expect(kept()).toContain("2 lines of the second copy on this phone are damaged. They are set aside and not used.");
    expect(kept()).toContain("1 incident can’t be read. It is kept as it is.");
    expect(kept()).toContain("12 entries are gone from both copies");
  });

  test("calls no copy complete that has damaged lines", async () => {
    const bad = health({ damaged: { lines: 8, fresh: 0 }, restored: { facts: 8, from: "database" } });
    await show({ ...createTestPorts(), health: live(bad) });
    expect(kept()).toContain("8 lines of the second copy on this phone are damaged.");
    expect(kept()).toContain("8 entries were written to the second copy again.");
    expect(kept()).not.toContain("complete");
  });

  test("claims nothing that isn't known yet", async () => {
    await show({ ...createTestPorts(), health: live(health({ journal: null, persisted: null })) });
    expect(kept()).toContain("doesn’t know yet whether there is a second copy");
    expect(kept()).toContain("doesn’t say whether");
  });

  test.each([
    [true, "The browser agreed to keep the logs."],
    [false, "The browser didn’t agree."],
    [null, "This browser can’t agree to that."],
  ])("asks the browser for its promise and says its answer: %s", async (answer, sentence) => {
    const persistence = { request: async () => answer, acceptLoss: () => undefined };
    await show({ ...createTestPorts(), persistence, health: live(health({ persisted: false })) });
    await tap("Ask the browser to keep the logs");
    expect(kept()).toContain(sentence);
  });

  const problems: readonly StorageProblem[] = [
    { type: "refused" },
    { type: "full" },
    { type: "blocked" },
    { type: "slow" },
    { type: "newer" },
    { type: "lost" },
    { type: "broken", detail: "UnknownError: disk" },
  ];
  test.each(problems)("doesn't say saved while there is trouble: $type", async (problem) => {
    await show({ ...createTestPorts(), health: live(health({ problem })) });
    expect(kept()).not.toContain("Logs are saved on this phone.");
  });
});

describe("the version", () => {
  test("says when none waits", async () => {
    await show(createTestPorts());
    expect(region("App version").textContent).toContain("No newer version is waiting");
  });

  test("waits while an incident is open, without a button", async () => {
    const ports = createTestPorts();
    const kit = createTestKit({ ...ports, update: { ready: live(true), apply: async () => true } });
    declareIncident(kit.ports, kit.sessions, { drill: true, at: ports.clock.now(), pack: builtInPack });
    await showScreen(SettingsScreen, kit, "/settings");
    expect(region("App version").textContent).toContain("It will be shown once no incident is open.");
    expect(screen.queryByRole("button", { name: "Show the new version" })).toBeNull();
  });

  test("is shown with one tap when nothing is open; a refusal is said", async () => {
    let taps = 0;
    const apply = async (): Promise<boolean> => {
      taps += 1;
      return false;
    };
    await show({ ...createTestPorts(), update: { ready: live(true), apply } });
    await tap("Show the new version");
    expect(taps).toBe(1);
    expect(screen.getByText(/could not be shown just now/)).toBeTruthy();
  });
});

test("privacy and one heading of the first level", async () => {
  await show(createTestPorts());
  expect(region("Privacy").textContent).toContain("First90 sends nothing anywhere unless this phone joins a team.");
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(6);
});

describe("starting without a network", () => {
  test.each<[OfflineReadiness, string]>([
    [{ type: "unknown" }, "First90 doesn’t know yet whether it can start without a network."],
    [{ type: "not-yet" }, "First90 can’t start without a network yet. Stay connected and keep it open for a moment."],
    [{ type: "insecure" }, "This address can’t work offline. Open First90 over https."],
    [{ type: "unsupported" }, "This browser can’t start First90 without a network."],
    [{ type: "counted", missing: 0, quiet: 0 }, "Ready: First90 starts without a network."],
    [
      { type: "counted", missing: 1, quiet: 0 },
      "Not ready: 1 file of First90 is missing from this phone. It will be fetched as soon as there is a network.",
    ],
    [
      { type: "counted", missing: 0, quiet: 3 },
      "Ready: First90 starts without a network.Drills, Team, Review and Settings: 3 files are missing from this phone. They will be fetched as soon as there is a network.",
    ],
  ])("%j is said", async (readiness, sentence) => {
    let looks = 0;
    const offline = { readiness: live(readiness), look: () => void looks++ };
    await show({ ...createTestPorts(), offline });
    expect(within(region("Without a network")).getByRole("status").textContent).toBe(sentence);
    expect(looks).toBe(1);
  });
});
