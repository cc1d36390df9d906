// What one tab tells reaches every listener of the others, whatever else comes over the channel and whoever fails at it.

import { afterEach, expect, it, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createForeign, type Foreign } from "../../../src/storage/database/foreign.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

const facts = declaredWith(incidentA, 1);
const opened: Foreign[] = [];
const tab = () => {
  const foreign = createForeign();
  opened.push(foreign);
  const heard: (readonly Fact[])[] = [];
  foreign.listen((_id, told) => void heard.push(told));
  return { foreign, heard };
};
afterEach(() => {
  for (const foreign of opened.splice(0)) foreign.close();
  vi.unstubAllGlobals();
});

it("reaches the other tabs, and not the one that tells", async () => {
  const [one, two, three] = [tab(), tab(), tab()];
  one.foreign.tell(incidentA, facts);
  await expect.poll(() => [two.heard, three.heard]).toEqual([[facts], [facts]]);
  expect(one.heard).toEqual([]);
});

it("one listener that fails keeps no other from hearing it, and its failure is reported", () => {
  const reported: (() => void)[] = [];
  vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
  const foreign = createForeign();
  opened.push(foreign);
  foreign.listen(() => {
    throw new Error("a screen failed");
  });
  let heard = 0;
  foreign.listen(() => {
    heard += 1;
  });
  foreign.hear(incidentA, facts);
  expect(heard).toBe(1);
  expect(reported).toHaveLength(1);
  expect(() => reported[0]?.()).toThrow("a screen failed");
});

it("who has stopped listening hears nothing more", () => {
  const foreign = createForeign();
  opened.push(foreign);
  let heard = 0;
  const stop = foreign.listen(() => {
    heard += 1;
  });
  stop();
  foreign.hear(incidentA, facts);
  expect(heard).toBe(0);
});

it("what is no news is passed over, and what follows is heard", async () => {
  const { heard } = tab();
  const channel = new BroadcastChannel("first90-log");
  for (const noise of [null, "hello", {}, { incidentId: incidentA }, { incidentId: 1, facts }])
    channel.postMessage(noise);
  channel.postMessage({ incidentId: incidentA, facts });
  await expect.poll(() => heard).toEqual([facts]);
  channel.close();
});

it("telling after the tab was closed is no failure", () => {
  const { foreign } = tab();
  foreign.close();
  expect(() => foreign.tell(incidentA, facts)).not.toThrow();
});
