import { act, render, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { live } from "../../../src/actions/ports/live.ts";
import type { StorageHealth, StorageProblem } from "../../../src/actions/ports/storage-port.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";
import { Notices } from "../../../src/ui/screens/notices/Notices.tsx";
import { ProblemNotice } from "../../../src/ui/screens/notices/ProblemNotice.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const well: StorageHealth = { ...freshHealth, persisted: true, journal: true };

const phone = () => {
  const ports = createTestPorts();
  const health = live(well);
  const ready = live(false);
  let applied = 0;
  const update = {
    ready,
    apply: async () => {
      applied += 1;
      return false;
    },
  };
  const leapt = live(0);
  const explained: string[] = [];
  const clock = {
    ...ports.clock,
    leapt,
    explainLeap(why: string) {
      explained.push(why);
      leapt.set(0);
    },
  };
  const kit = createTestKit({ ...ports, clock, health, update });
  const tell = async (part: Partial<StorageHealth>): Promise<void> => {
    await act(async () => health.set({ ...health.get(), ...part }));
    await settle();
  };
  const declare = async (drill = false) => {
    const session = await kit.declareIncident({ drill, at: ports.clock.now() });
    await session.settled();
    return session;
  };
  return {
    kit,
    leapt,
    explained,
    ready,
    tell,
    declare,
    applied: () => applied,
    show: (at = "/") => showScreen(Notices, kit, at),
  };
};
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const silent = (): boolean => screen.queryByRole("alert") === null && screen.queryByRole("status") === null;

test("nothing is said while all is well", async () => {
  await phone().show();
  expect(silent()).toBe(true);
});

describe("trouble with storage", () => {
  const problems: Record<StorageProblem["type"], [StorageProblem, RegExp, RegExp]> = {
    refused: [{ type: "refused" }, /won’t let First90 use its database/, /Export it/],
    full: [{ type: "full" }, /phone’s storage is full/, /Free up some space, then save again/],
    slow: [{ type: "slow" }, /isn’t opening/, /Carry on/],
    blocked: [{ type: "blocked" }, /Another First90 tab/, /Close all other tabs/],
    newer: [{ type: "newer" }, /newer version of First90/, /then reload/],
    lost: [{ type: "lost" }, /can’t be reached/, /then reload/],
    broken: [{ type: "broken", detail: "UnknownError: disk" }, /can’t be read or written/, /UnknownError: disk/],
  };

  test.each(Object.values(problems))(
    "is one sentence and one way on, read out at once: %o",
    async (problem, what, way) => {
      const { tell, show } = phone();
      await show();
      await tell({ problem, journal: false });
      const text = screen.getByRole("alert").textContent;
      expect(text).toMatch(what);
      expect(text).toMatch(way);
      expect(text).not.toContain("!");
    },
  );

  test("offers the export of every open incident", async () => {
    const { tell, declare, show } = phone();
    const first = await declare();
    await show();
    await tell({ problem: { type: "full" } });
    expect(screen.getByRole("link", { name: "Export log" }).getAttribute("href")).toBe(`/incident/${first.id}/export`);
  });

  test("tells several incidents apart", async () => {
    const { tell, declare, show } = phone();
    const first = await declare();
    first.run({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: null });
    first.run({ type: "describe", field: "service", text: "checkout" });
    await first.settled();
    await declare(true);
    await show();
    await tell({ problem: { type: "refused" } });
    const names = screen.getAllByRole("link").map(({ textContent }) => textContent);
    expect(names.sort()).toEqual(["Export log: DRILL SEV? Not described yet", "Export log: SEV1 checkout"]);
  });

  test("offers the incident on screen even where the list can't be read", async () => {
    const { kit, tell } = phone();
    const log = { ...kit.ports.log, listOpen: () => Promise.reject(new Error("lost")) };
    await showScreen(Notices, createTestKit({ ...kit.ports, log }), "/incident/abc/log");
    await tell({ problem: { type: "lost" } });
    expect(screen.getByRole("link", { name: "Export log" }).getAttribute("href")).toBe("/incident/abc/export");
  });

  test("reloads only on a tap, and only where that can help", async () => {
    let reloads = 0;
    const reload = (): void => {
      reloads += 1;
    };
    const { unmount } = render(
      <ProblemNotice problem={{ type: "lost" }} open={[]} path="/" onHide={() => undefined} reload={reload} />,
    );
    expect(reloads).toBe(0);
    await tap("Reload");
    expect(reloads).toBe(1);
    void act(() => void unmount());
    render(<ProblemNotice problem={{ type: "full" }} open={[]} path="/" onHide={() => undefined} reload={reload} />);
    expect(screen.queryByRole("button", { name: "Reload" })).toBeNull();
  });

  test("can be hidden, stays hidden while it lasts, and comes back when it happens anew", async () => {
    const { tell, show } = phone();
    await show();
    await tell({ problem: { type: "full" } });
    await tap("Hide");
    await tell({ problem: { type: "full" } });
    expect(silent()).toBe(true);
    await tell({ problem: { type: "lost" } });
    expect(screen.getByRole("alert").textContent).toContain("can’t be reached");
    await tell({ problem: null });
    expect(silent()).toBe(true);
    await tell({ problem: { type: "full" } });
    expect(screen.getByRole("alert").textContent).toContain("full");
  });
});

describe("what was restored", () => {
  test.each([
    [{ facts: 41, from: "journal" } as const, "41 entries were restored from the second copy on this phone."],
    [{ facts: 1, from: "journal" } as const, "1 entry was restored from the second copy on this phone."],
    [
      { facts: 12_000, from: "database" } as const,
      "12,000 entries were missing from the second copy on this phone. It is complete again.",
    ],
  ])("is said until it is hidden: %o", async (restored, sentence) => {
    const { tell, show } = phone();
    await show();
    await tell({ restored });
    expect(screen.getByRole("status").textContent).toContain(sentence);
    expect(screen.queryByRole("alert")).toBeNull();
    await tell({ persisted: false });
    expect(screen.getByRole("status").textContent).toContain(sentence);
    await tap("Hide");
    expect(silent()).toBe(true);
    await tell({ persisted: true });
    expect(silent()).toBe(true);
  });
});

describe("a clock that leapt forward on screen", () => {
  test.each([
    ["It slept", "slept"],
    ["The clock was set", "set"],
  ])("is asked about while an incident is open, and “%s” is an answer", async (name, why) => {
    const { kit, declare, leapt, explained, show } = phone();
    await declare();
    await show();
    await act(async () => {
      await kit.openIncidents.refresh();
      leapt.set(165 * 60_000);
    });
    await settle();
    expect(screen.getByRole("status").textContent).toContain(
      "forward by 2 h 45 min. Did the phone sleep, or was its clock set?",
    );
    await tap(name);
    expect(explained).toEqual([why]);
    expect(silent()).toBe(true);
  });
});

describe("a new version", () => {
  test("is offered while no incident is open; a refusal is said", async () => {
    const { ready, show, applied } = phone();
    await show();
    await act(async () => ready.set(true));
    await settle();
    expect(screen.getByRole("status").textContent).toContain("A new version of First90 is ready on this phone.");
    await tap("Show the new version");
    expect(applied()).toBe(1);
    expect(screen.getByRole("status").textContent).toContain("could not be shown just now");
    await tap("Later");
    expect(silent()).toBe(true);
  });

  test.each([false, true])("is not mentioned while one is open, drill or not (drill: %s)", async (drill) => {
    const { ready, declare, show } = phone();
    await declare(drill);
    await show();
    await act(async () => ready.set(true));
    await settle();
    expect(silent()).toBe(true);
  });
});

test("one thing at a time, the worst first", async () => {
  const { ready, tell, show } = phone();
  await show();
  await act(async () => ready.set(true));
  await tell({ problem: { type: "full" }, restored: { facts: 3, from: "journal" } });
  expect(screen.getByRole("alert").textContent).toContain("full");
  expect(screen.queryByRole("status")).toBeNull();
  await tell({ problem: null });
  expect(screen.getByRole("status").textContent).toContain("3 entries were restored");
  await tap("Hide");
  expect(screen.getByRole("status").textContent).toContain("new version");
});
