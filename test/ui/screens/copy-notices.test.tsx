// The notices about the two copies of the log, below every screen.

import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { live } from "../../../src/actions/ports/live.ts";
import type { StorageHealth } from "../../../src/actions/ports/storage-port.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";
import { Notices } from "../../../src/ui/screens/notices/Notices.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const phone = () => {
  let losses = 0;
  let applied = 0;
  const health = live<StorageHealth>({ ...freshHealth, persisted: true, journal: true });
  const ready = live(false);
  const ports = {
    ...createTestPorts(),
    health,
    persistence: {
      request: async () => true,
      acceptLoss() {
        losses += 1;
        health.set({ ...health.get(), lost: null });
      },
    },
    update: {
      ready,
      apply: async () => {
        applied += 1;
        return false;
      },
    },
  };
  const kit = createTestKit(ports);
  const tell = async (part: Partial<StorageHealth>): Promise<void> => {
    await act(async () => health.set({ ...health.get(), ...part }));
    await settle();
  };
  const declare = async (): Promise<void> => {
    const session = await kit.declareIncident({ drill: false, at: ports.clock.now() });
    await session.settled();
  };
  return {
    ready,
    tell,
    declare,
    applied: () => applied,
    losses: () => losses,
    show: () => showScreen(Notices, kit, "/"),
  };
};
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const silent = (): boolean => screen.queryByRole("alert") === null && screen.queryByRole("status") === null;

describe("trouble with the first copy", () => {
  test("never says that the log may go where the second copy keeps it, and never that it is kept where nothing does", async () => {
    const { tell, show } = phone();
    await show();
    for (const type of ["refused", "slow"] as const) {
      await tell({ problem: { type }, journal: true });
      expect(screen.getByRole("alert").textContent).not.toMatch(/may go|before you close/);
      expect(screen.getByRole("alert").textContent).toMatch(/are saved in/);
      await tell({ problem: { type }, journal: false });
      expect(screen.getByRole("alert").textContent).toMatch(/may lose the log|before you close/);
      expect(screen.getByRole("alert").textContent).not.toMatch(/are saved in/);
    }
  });

  test("of a newer version: shows that version at once where it is ready, also with an incident open", async () => {
    const { ready, tell, declare, show, applied } = phone();
    await declare();
    await show();
    await tell({ problem: { type: "newer" } });
    expect(screen.queryByRole("button", { name: "Show the new version" })).toBeNull();
    await act(async () => ready.set(true));
    await tap("Show the new version");
    expect(applied()).toBe(1);
    expect(screen.getByRole("alert").textContent).toContain("could not be shown just now");
  });
});

describe("the two copies", () => {
  test("damaged lines are said once, with what becomes of them", async () => {
    const { tell, show } = phone();
    await show();
    await tell({ damaged: { lines: 3, fresh: 0 } });
    expect(silent()).toBe(true);
    await tell({ damaged: { lines: 4, fresh: 1 } });
    expect(screen.getByRole("status").textContent).toMatch(
      /^1 line of the second copy .* is damaged\. It is set aside/,
    );
    await tap("Hide");
    expect(silent()).toBe(true);
  });

  test("a copy with damaged lines is never called complete", async () => {
    const { tell, show } = phone();
    await show();
    await tell({ damaged: { lines: 8, fresh: 8 }, restored: { facts: 8, from: "database" } });
    expect(screen.getByRole("status").textContent).toContain("8 lines of the second copy");
    await tap("Hide");
    expect(screen.getByRole("status").textContent).toContain("8 entries were written to the second copy again.");
    await tap("Hide");
    expect(silent()).toBe(true);
  });

  test("the loss of both is said with how much it was and the way back, until somebody has read it", async () => {
    const { tell, show, losses } = phone();
    await show();
    await tell({ lost: { entries: 207, newest: Date.UTC(2026, 10, 20, 2, 14) as never } });
    const text = screen.getByRole("alert").textContent;
    expect(text).toContain("207 entries are gone from both copies");
    expect(text).toContain("2026-11-20 02:14 UTC");
    const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["Receive from another phone", "/receive"],
      ["Import a log", "/review"],
    ]);
    await tap("Hide");
    expect([losses(), silent()]).toEqual([1, true]);
  });
});
