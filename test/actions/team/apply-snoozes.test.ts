// A snooze tapped on a notification waits for the page, which may close at any moment while it writes it down.

import { expect, test } from "vitest";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { snoozeMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { applySnoozes } from "../../../src/actions/team/apply-snoozes.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";
import { firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const FIVE_MINUTES = 300_000;

test("a snooze is in the log once, though the page closed after it was written and before it was ticked off", async () => {
  const page = createTestPorts();
  await page.log.merge(INCIDENT, firstNinetySeconds());
  const { outbox, withLock } = createTestRelayPorts();
  await outbox.put(snoozeMessage(INCIDENT, T0 as Instant, (T0 + FIVE_MINUTES) as Instant), T0);
  const closing = { ...outbox, remove: () => Promise.reject(new Error("the page has been closed")) };
  await expect(applySnoozes({ outbox: closing, withLock }, createSessions(page))).rejects.toThrow("closed");

  const opened = createSessions(page);
  await applySnoozes({ outbox, withLock }, opened);

  const facts = await page.log.readFacts(INCIDENT);
  expect(facts.filter(({ type }) => type === "move.snoozed/1")).toHaveLength(1);
  expect(await outbox.list()).toEqual([]);
});
