// The push handlers' outside world in memory: what is shown, which pages are open, what the relay answers.

import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { IncidentSummary } from "../../../src/domain/views/summary.ts";
import type { PushNotice } from "../../../src/worker/push/notice.ts";
import type { PushNeeds } from "../../../src/worker/push/push-needs.ts";
import { START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, type TestRelayPorts } from "../../kit/app/relay-ports.ts";

interface TestPage {
  url: string;
  focused: boolean;
  /** Whether the page's version goes where the worker says. */
  readonly follows: boolean;
}

export interface TestPushNeeds extends PushNeeds {
  readonly ports: TestRelayPorts;
  readonly notices: PushNotice[];
  readonly incidents: Map<string, IncidentSummary>;
  readonly pages: TestPage[];
  /** Addresses opened in a new page, and pages that were reloaded. */
  readonly opened: string[];
  readonly loaded: string[];
  readonly time: { now: number };
}

/** Returns an incident's row as the worker reads it. */
export const summaryOf = (change: Partial<IncidentSummary> = {}): IncidentSummary => ({
  id: "incident-1" as IncidentId,
  open: true,
  drill: false,
  severity: "SEV2",
  title: "checkout: failing",
  phase: "triaged",
  declaredAt: START,
  dueAt: START,
  remindAt: START,
  ic: null,
  ...change,
});

/** Returns the needs; a page that is focused answers as the app does. */
export const createTestPushNeeds = (ports: TestRelayPorts = createTestRelayPorts()): TestPushNeeds => {
  const notices: PushNotice[] = [];
  const incidents = new Map<string, IncidentSummary>();
  const pages: TestPage[] = [];
  const opened: string[] = [];
  const loaded: string[] = [];
  const time = { now: START as number };
  const clientOf = (page: TestPage) => ({
    get url() {
      return page.url;
    },
    get focused() {
      return page.focused;
    },
    async focus() {
      for (const other of pages) other.focused = other === page;
      return clientOf(page);
    },
    async navigate(path: string) {
      loaded.push(path);
      page.url = new URL(path, page.url).href;
      return clientOf(page);
    },
    postMessage({ path }: { path: string }, [port]: readonly MessagePort[]) {
      if (!page.follows) return;
      page.url = new URL(path, page.url).href;
      port?.postMessage({ opened: true });
    },
  });
  return {
    ...ports,
    ports,
    notices,
    incidents,
    pages,
    opened,
    loaded,
    time,
    now: () => time.now as Instant,
    summaryOf: async (id) => incidents.get(id) ?? null,
    listOpen: async () => [...incidents.values()].filter(({ open }) => open),
    show: async (notice) => void notices.push(notice),
    clients: {
      matchAll: async () => pages.map(clientOf),
      openWindow: async (path: string) => void opened.push(path),
    } as unknown as PushNeeds["clients"],
    isShown: async (tag) => notices.some((notice) => notice.tag === tag),
    patienceMs: 50,
    retryAfterMs: [0, 0, 0],
  };
};
