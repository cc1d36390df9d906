// The one payload: it fits its own schema, the declarative format's rules and its size limit.

import { describe, expect, test } from "vitest";
import {
  MAX_PUSH_BYTES,
  type PushData,
  pushDataSchema,
  pushPayloadSchema,
  toPushPayload,
} from "../../../src/formats/relay/push-payload.ts";
import { parseDeclarative } from "./kit/declarative.ts";

const app = "https://first90.example";
const longest = "x".repeat(64);
const each: readonly PushData[] = [
  { kind: "update-due", incidentId: longest, revision: 2 ** 31, dueAt: 1_795_000_000_000, pushId: longest },
  { kind: "drill", drillId: longest, index: 4, scenario: longest, firedAt: 1_795_000_000_000, pushId: longest },
  { kind: "drill", drillId: "d1", index: 0, scenario: null, firedAt: 1, pushId: "p1" },
  { kind: "test", pushId: "p1", sentAt: 1_795_000_000_000 },
];

describe("a push", () => {
  test("has an example of every kind", () => {
    const kinds = pushDataSchema.def.options.map((option) => option.shape.kind.def.values[0]);
    expect(new Set(each.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test.each(each)("of kind $kind passes its own schema and is small", (data) => {
    const payload = toPushPayload(data, app, "tag_of-it");
    expect(pushPayloadSchema.parse(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
    expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(MAX_PUSH_BYTES / 2);
  });

  test.each(each)("of kind $kind is a declarative push message", (data) => {
    const payload = toPushPayload(data, app, "tag");
    const shown = parseDeclarative(JSON.stringify(payload));
    expect(shown).toMatchObject({ mutable: true, title: payload.notification.title, tag: "tag", lang: "en", data });
    expect(shown?.navigate.startsWith(`${app}/`)).toBe(true);
    expect(shown?.actions).toHaveLength(payload.notification.actions.length);
  });

  test("opens the screen that it is about", () => {
    const path = (data: PushData) => new URL(toPushPayload(data, app, "t").notification.navigate);
    expect(path({ kind: "update-due", incidentId: "i1", revision: 1, dueAt: 2, pushId: "p" }).pathname).toBe(
      "/incident/i1/update",
    );
    expect(path({ kind: "drill", drillId: "d", index: 1, scenario: null, firedAt: 2, pushId: "p" }).search).toBe(
      "?fired=d.1",
    );
    expect(path({ kind: "test", pushId: "p", sentAt: 2 }).pathname).toBe("/team");
  });

  test.each([
    ["a text of the incident", { title: "Checkout down" }],
    ["an id with a path in it", { incidentId: "../x" }],
    ["an unknown kind", { kind: "advert" }],
  ])("with %s is refused", (_, change) => {
    expect(pushDataSchema.safeParse({ ...each[0], ...change }).success).toBe(false);
  });
});

describe("the rules of the declarative format", () => {
  test.each([
    ["another number", { web_push: 8031 }],
    ["no notification", { notification: null }],
    ["no title", { notification: { navigate: app } }],
    ["an empty title", { notification: { title: "", navigate: app } }],
    ["no address", { notification: { title: "A" } }],
    ["a relative address", { notification: { title: "A", navigate: "/team" } }],
  ])("refuse %s", (_, change) => {
    expect(parseDeclarative(JSON.stringify({ web_push: 8030, ...change }))).toBeNull();
  });
});
