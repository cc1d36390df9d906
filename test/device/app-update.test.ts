import { describe, expect, it } from "vitest";
import { type AppUpdateNeeds, createAppUpdate } from "../../src/device/app-update.ts";
import type { ShellRequest } from "../../src/device/shell-messages.ts";
import { openWorkerLink, type WorkerLink } from "../../src/device/worker-link.ts";

const MINUTE = 60_000;
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

interface Setting {
  /** What the worker in charge answers; null while there is none. */
  answer?: (request: ShellRequest) => unknown;
  register?: () => Promise<void>;
  openLink?: () => Promise<WorkerLink>;
  isIncidentOpen?: () => Promise<boolean>;
}

const setUp = async (setting: Setting = {}) => {
  const asked: ShellRequest[] = [];
  const listeners = { controller: () => {}, visible: () => {} };
  const page = {
    asked,
    now: 0,
    updates: 0,
    reloads: 0,
    answer: setting.answer ?? (() => ({ newerReady: false })),
    updating: async (): Promise<void> => {},
    isIncidentOpen: setting.isIncidentOpen ?? (async () => false),
    async becomeVisible() {
      listeners.visible();
      await settled();
    },
    async changeController() {
      listeners.controller();
      await settled();
    },
  };
  const link: WorkerLink = {
    register: setting.register ?? (async () => {}),
    async update() {
      page.updates++;
      await page.updating();
    },
    async ask(request) {
      asked.push(request);
      return page.answer(request);
    },
    onControllerChange: (listener) => {
      listeners.controller = listener;
    },
  };
  const needs: AppUpdateNeeds = {
    openLink: setting.openLink ?? (async () => link),
    entry: "/assets/main-1.js",
    onVisible: (listener) => {
      listeners.visible = listener;
    },
    now: () => page.now,
    reload: () => {
      page.reloads++;
    },
  };
  const update = createAppUpdate(() => page.isIncidentOpen(), 7, needs);
  await settled();
  return { page, update };
};

describe("ready", () => {
  it("is what the worker says at start, and the worker is told what this page runs", async () => {
    const { page, update } = await setUp({ answer: () => ({ newerReady: true }) });
    expect(page.asked).toEqual([{ type: "shellState", entry: "/assets/main-1.js" }]);
    expect(update.ready.get()).toBe(true);
  });

  it("stays false at the first visit, while no worker is in charge", async () => {
    const { update } = await setUp({ answer: () => null });
    expect(update.ready.get()).toBe(false);
  });

  it("turns true, and tells so, when another worker takes charge", async () => {
    const { page, update } = await setUp();
    const heard: boolean[] = [];
    update.ready.subscribe(() => heard.push(update.ready.get()));
    page.answer = () => ({ newerReady: true });
    await page.changeController();
    expect(heard).toEqual([true]);
  });

  it("is asked for again whenever the app is looked at", async () => {
    const { page, update } = await setUp({ answer: () => ({ newerReady: true }) });
    page.answer = () => ({ newerReady: false });
    await page.becomeVisible();
    expect(update.ready.get()).toBe(false);
  });

  it.each([{ newerReady: "yes" }, {}, "ready", 1])("doesn't take %j for a yes", async (answer) => {
    expect((await setUp({ answer: () => answer })).update.ready.get()).toBe(false);
  });

  it("stays as it was when a look fails", async () => {
    const { page, update } = await setUp({ answer: () => ({ newerReady: true }) });
    page.answer = () => {
      throw new Error("gone");
    };
    await page.becomeVisible();
    expect(update.ready.get()).toBe(true);
  });
});

describe("looking on the server", () => {
  it("happens when the app is looked at, at most every 30 minutes", async () => {
    const { page } = await setUp();
    page.now = 30 * MINUTE - 1;
    await page.becomeVisible();
    expect(page.updates).toBe(0);
    page.now = 30 * MINUTE;
    await page.becomeVisible();
    await page.becomeVisible();
    expect(page.updates).toBe(1);
    page.now = 60 * MINUTE;
    await page.becomeVisible();
    expect(page.updates).toBe(2);
  });

  it("goes on after a look with no network", async () => {
    const { page } = await setUp();
    page.updating = () => Promise.reject(new TypeError("Failed to fetch"));
    page.now = 30 * MINUTE;
    await page.becomeVisible();
    page.now = 60 * MINUTE;
    await page.becomeVisible();
    expect(page.updates).toBe(2);
  });
});

describe("apply", () => {
  it("reloads once the worker has made the newer version the shown one", async () => {
    const { page, update } = await setUp({ answer: () => ({ promoted: true }) });
    expect(await update.apply()).toBe(true);
    expect(page.asked.at(-1)).toEqual({ type: "promote", dataVersion: 7 });
    expect(page.reloads).toBe(1);
  });

  it.each([{ promoted: false, reason: "incidentOpen" }, { promoted: false, reason: "inDoubt" }, {}, null])(
    "changes nothing when the worker answers %j",
    async (answer) => {
      const { page, update } = await setUp({ answer: () => answer });
      expect(await update.apply()).toBe(false);
      expect(page.reloads).toBe(0);
    },
  );

  it("doesn't even ask while this page has an incident open, which may be stored nowhere", async () => {
    const { page, update } = await setUp({
      answer: () => ({ promoted: true }),
      isIncidentOpen: async () => true,
    });
    expect(await update.apply()).toBe(false);
    expect(page.asked).not.toContainEqual(expect.objectContaining({ type: "promote" }));
    expect(page.reloads).toBe(0);
  });

  it("is refused when the page's own log can't be read", async () => {
    const { page, update } = await setUp({
      answer: () => ({ promoted: true }),
      isIncidentOpen: () => Promise.reject(new Error("lost")),
    });
    expect(await update.apply()).toBe(false);
    expect(page.reloads).toBe(0);
  });
});

describe("without a service worker", () => {
  const nowhere: Setting[] = [
    { openLink: () => Promise.reject(new Error("no service worker here")) },
    { register: () => Promise.reject(new DOMException("insecure", "SecurityError")) },
  ];

  it.each(nowhere)("nothing is ready, nothing is applied, nothing throws (%#)", async (setting) => {
    const { page, update } = await setUp(setting);
    await page.becomeVisible();
    expect(update.ready.get()).toBe(false);
    expect(await update.apply()).toBe(false);
    expect(page.reloads).toBe(0);
  });

  it("the real link rejects in development, and the real page's needs are enough to start", async () => {
    await expect(openWorkerLink()).rejects.toThrow("no service worker here");
    const update = createAppUpdate(async () => false, 7);
    expect(update.ready.get()).toBe(false);
    expect(await update.apply()).toBe(false);
  });
});
