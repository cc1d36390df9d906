import { describe, expect, test } from "vitest";
import type { Draft, DraftKey } from "../../src/actions/ports/ports.ts";
import { createDrafts } from "../../src/device/drafts.ts";
import type { IncidentId, Instant } from "../../src/domain/fact/ids.ts";

const key = (change: Partial<DraftKey> = {}): DraftKey => ({
  incident: "incident-1" as IncidentId,
  template: "update",
  format: "slack",
  ...change,
});
const draft = (text: string): Draft => ({
  text,
  aside: false,
  from: {
    level: "SEV2",
    service: null,
    impact: "slow",
    affected: null,
    status: "investigating",
    phaseStatus: "investigating",
    nextUpdateAt: 1_795_231_320_000 as Instant,
    zone: 0,
  },
});
const storeOf = (change: Partial<Storage> = {}): Storage & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  const store = {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    ...change,
  };
  return store as unknown as Storage & { readonly kept: Map<string, string> };
};
const refusing = (): Storage =>
  storeOf({
    setItem: () => {
      throw new Error("full");
    },
  });

describe.each<[string, () => Storage | null]>([
  ["in a store", storeOf],
  ["with no store (private mode)", () => null],
  ["in a store that refuses", refusing],
])("drafts %s", (_name, store) => {
  test("are kept for each incident, text and format", () => {
    const drafts = createDrafts(store());
    drafts.set(key(), draft("one"));
    drafts.set(key({ format: "sms" }), draft("two"));
    drafts.set(key({ template: "first-status" }), draft("three"));
    drafts.set(key(), draft("one again"));
    expect(drafts.get(key())).toEqual(draft("one again"));
    expect(drafts.get(key({ format: "sms" }))).toEqual(draft("two"));
    expect(drafts.get(key({ incident: "incident-2" as IncidentId }))).toBeNull();
  });

  test("are dropped one by one, and with their incident", () => {
    const drafts = createDrafts(store());
    const other = key({ incident: "incident-2" as IncidentId });
    for (const one of [key(), key({ format: "email" }), other]) drafts.set(one, draft("text"));
    drafts.remove(key());
    expect(drafts.get(key())).toBeNull();
    expect(drafts.get(key({ format: "email" }))).not.toBeNull();
    drafts.removeAll(key().incident);
    expect(drafts.get(key({ format: "email" }))).toBeNull();
    expect(drafts.get(other)).toEqual(draft("text"));
  });
});

describe("drafts in a store", () => {
  test("outlive the page", () => {
    const store = storeOf();
    createDrafts(store).set(key(), draft("kept"));
    expect(createDrafts(store).get(key())).toEqual(draft("kept"));
  });

  test("leave nothing behind once the last is dropped", () => {
    const store = storeOf();
    const drafts = createDrafts(store);
    drafts.set(key(), draft("kept"));
    drafts.remove(key());
    expect([...store.kept]).toEqual([]);
  });

  test("make room by dropping the oldest", () => {
    const store = storeOf();
    const drafts = createDrafts(store);
    for (let index = 0; index < 30; index += 1) drafts.set(key({ template: `t${index}` }), draft("x".repeat(10_000)));
    expect([...store.kept.values()].join("").length).toBeLessThanOrEqual(200_001);
    expect(createDrafts(store).get(key({ template: "t29" }))).not.toBeNull();
    expect(createDrafts(store).get(key({ template: "t0" }))).toBeNull();
  });

  test("keep a text that is too long as long as the page, and the others in the store", () => {
    const store = storeOf();
    const drafts = createDrafts(store);
    drafts.set(key(), draft("short"));
    drafts.set(key({ format: "email" }), draft("x".repeat(300_000)));
    expect(drafts.get(key())?.text).toBe("short");
    expect(drafts.get(key({ format: "email" }))?.text).toHaveLength(300_000);
  });

  test.each(["not JSON", "{}", "null", '[{"incident":"incident-1"}]', '[{"draft":{"text":1}}]'])(
    "read nothing from what they have not written: %s",
    (stored) => {
      const store = storeOf();
      store.setItem("first90.drafts", stored);
      const drafts = createDrafts(store);
      expect(drafts.get(key())).toBeNull();
      drafts.set(key(), draft("new"));
      expect(createDrafts(store).get(key())?.text).toBe("new");
    },
  );
});
