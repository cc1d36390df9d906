// One tab's message reaches every listener in the others, whatever else comes over the channel and whichever listener
// fails.

import { afterEach, expect, it, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { connectTabs, type OtherTabs } from "../../../src/storage/database/other-tabs.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

const facts = declaredWith(incidentA, 1);
const opened: OtherTabs[] = [];
const tab = () => {
  const otherTabs = connectTabs();
  opened.push(otherTabs);
  const heard: (readonly Fact[])[] = [];
  otherTabs.listen((_id, told) => void heard.push(told));
  return { otherTabs, heard };
};
afterEach(() => {
  for (const otherTabs of opened.splice(0)) otherTabs.close();
  vi.unstubAllGlobals();
});

it("reaches the other tabs, and not the one that tells", async () => {
  const [one, two, three] = [tab(), tab(), tab()];
  one.otherTabs.tell(incidentA, facts);
  await expect.poll(() => [two.heard, three.heard]).toEqual([[facts], [facts]]);
  expect(one.heard).toEqual([]);
});

it("one listener that fails keeps no other from hearing it, and its failure is reported", () => {
  const reported: (() => void)[] = [];
  vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
  const otherTabs = connectTabs();
  opened.push(otherTabs);
  otherTabs.listen(() => {
    throw new Error("a screen failed");
  });
  let heard = 0;
  otherTabs.listen(() => {
    heard += 1;
  });
  otherTabs.hear(incidentA, facts);
  expect(heard).toBe(1);
  expect(reported).toHaveLength(1);
  expect(() => reported[0]?.()).toThrow("a screen failed");
});

it("who has stopped listening hears nothing more", () => {
  const otherTabs = connectTabs();
  opened.push(otherTabs);
  let heard = 0;
  const stop = otherTabs.listen(() => {
    heard += 1;
  });
  stop();
  otherTabs.hear(incidentA, facts);
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
  const { otherTabs } = tab();
  otherTabs.close();
  expect(() => otherTabs.tell(incidentA, facts)).not.toThrow();
});
