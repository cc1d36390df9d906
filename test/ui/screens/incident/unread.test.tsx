// An incident that can't be read, in whole or in part, says so on its own screen.

import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { live } from "../../../../src/actions/ports/live.ts";
import type { EventLog, StorageHealth } from "../../../../src/actions/ports/storage-port.ts";
import { createMemoryLog } from "../../../../src/storage/log/memory-log.ts";
import { freshHealth } from "../../../../src/storage/mend/fresh-health.ts";
import { IncidentRoute } from "../../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { firstNinetySeconds, INCIDENT } from "../../../kit/log/log.ts";
import { createTestKit, settle, showScreen } from "../../kit/show-screen.tsx";

const facts = firstNinetySeconds();

const show = async (change: (log: EventLog) => Partial<EventLog>, health: Partial<StorageHealth> = {}) => {
  const log = createMemoryLog();
  await log.merge(INCIDENT, facts);
  const ports = {
    ...createTestPorts({ log: { ...log, ...change(log) } }),
    health: live({ ...freshHealth, ...health }),
  };
  await showScreen(IncidentRoute, createTestKit(ports), `/incident/${INCIDENT}`, "/incident/:id/:step?");
};

describe("an incident", () => {
  test("that can't be read is neither blank nor called missing, and is asked for again", async () => {
    let fails = true;
    await show(({ open }) => ({
      open: async (...asked) => {
        if (fails) throw Object.assign(new Error("hangs"), { problem: { type: "slow" } });
        return open(...asked);
      },
    }));
    await screen.findByRole("heading", { level: 1, name: "Can’t be read just now" });
    expect(document.body.textContent).not.toContain("Not on this phone");
    fails = false;
    await act(async () => void screen.getByRole("button", { name: "Try again" }).click());
    await settle();
    await screen.findByRole("timer");
  });

  test("whose frozen cards can't be read shows today's, says so, and freezes nothing anew", async () => {
    let appended = 0;
    await show((log) => ({
      open: async (...asked) => {
        const opened = await log.open(...asked);
        return opened && { ...opened, pack: null };
      },
      append: async (...asked) => {
        appended += 1;
        await log.append(...asked);
      },
    }));
    await screen.findByRole("timer");
    expect(screen.getByText(/cards frozen into this incident can’t be read/)).toBeTruthy();
    expect(appended).toBe(0);
  });
});

describe("the mark", () => {
  test.each<[string, Partial<StorageHealth>, string, string]>([
    ["two copies", { journal: true }, "✓ Saved", "Saved on this phone"],
    [
      "one copy, where the browser keeps no second",
      { journal: false },
      "✓ Saved, one copy",
      "Saved on this phone, one copy",
    ],
    [
      "one copy, while the second is behind",
      { journal: true, single: 2 },
      "✓ Saved, one copy",
      "Saved on this phone, one copy",
    ],
  ])("says %s, to eyes and to ears", async (_name, health, seen, spoken) => {
    await show(() => ({}), health);
    await screen.findByRole("timer");
    const mark = document.querySelector('[data-saving="saved"]');
    expect(mark?.querySelector("[aria-hidden]")?.textContent).toBe(seen);
    expect(mark?.textContent).toBe(seen + spoken);
  });
});
