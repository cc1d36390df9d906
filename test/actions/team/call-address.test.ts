// How the team's call is joined: only what can be opened or dialled is kept, and it stays in the directory.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkCall, keepCall, noCall, readCall } from "../../../src/actions/team/call-address.ts";
import { callHref } from "../../../src/actions/team/directory.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";

const call = { link: "https://meet.carta.example/inc?pwd=a1&x=2", number: "+41 44 000 00 00", pin: "123456#" };

test("it is kept, replaced and forgotten", async () => {
  const ports = createTestRelayPorts();
  expect(await readCall(ports)).toBeNull();
  await keepCall(ports, call);
  expect(await readCall(ports)).toEqual(call);
  await keepCall(ports, null);
  expect(await readCall(ports)).toBeNull();
});

test("it is kept on one line, a number without its scheme, a PIN without its spaces", () =>
  expect(checkCall({ link: " https://a.example ", number: " tel:+41 44\n000 ", pin: "123 456-7" })).toEqual({
    ok: true,
    call: { link: "https://a.example", number: "+41 44 000", pin: "1234567" },
  }));

test("nothing typed is no call", () => expect(checkCall(noCall)).toEqual({ ok: true, call: null }));

test.each([
  ["link", { link: "http://meet.example/1" }],
  ["link", { link: "javascript:alert(1)" }],
  ["link", { link: "tel:+41440000000" }],
  ["link", { link: "https://" }],
  ["link", { link: "https://user:secret@meet.example" }],
  ["link", { link: "https://meet.example/a b" }],
  ["link", { link: 'https://meet.example/"><script>' }],
  ["link", { link: `https://meet.example/${"x".repeat(500)}` }],
  ["number", { number: "extension 7" }],
  ["number", { number: "sip:room@example" }],
  ["number", { number: "javascript:1" }],
  ["pin", { number: "+41 44 000", pin: "12" }],
  ["pin", { number: "+41 44 000", pin: "12a4" }],
  ["pin", { number: "+41 44 000", pin: "1".repeat(17) }],
  ["pinAlone", { pin: "1234" }],
] as const)("%s is refused: %j", (problem, typed) =>
  expect(checkCall({ ...noCall, ...typed })).toEqual({ ok: false, problem }),
);

test.each([
  ["a text"],
  [[1]],
  [{ link: 7, number: "", pin: "" }],
  [{ link: "javascript:alert(1)", number: "", pin: "" }],
])("what is damaged, or could never be joined, is no call: %j", async (stored) => {
  const ports = createTestRelayPorts();
  await ports.kept.writeSetting("directory.call", stored);
  expect(await readCall(ports)).toBeNull();
});

test("whatever is typed: what is kept opens nothing but https and tel, and reads back as it is", () =>
  fc.assert(
    fc.property(
      fc.record({
        link: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string(), fc.constantFrom("https://x.example", "")),
        number: fc.oneof(fc.stringMatching(/^\+?[\d ().-]{0,16}$/), fc.string()),
        pin: fc.oneof(fc.stringMatching(/^\d{0,8}#?$/), fc.string()),
      }),
      (typed) => {
        const checked = checkCall(typed);
        if (!checked.ok || !checked.call) return;
        const { link, number, pin } = checked.call;
        expect(link === "" || /^https:$/.test(new URL(link).protocol)).toBe(true);
        expect(number === "" || callHref(number)?.startsWith("tel:")).toBe(true);
        expect(pin).toMatch(/^(\d+#?)?$/);
        expect(checkCall(checked.call)).toEqual(checked);
      },
    ),
  ));
