// Logs as wild as any phone may have: several phones and zones, empty and hostile names, texts of many lines, fields
// and types from a newer version.

import * as fc from "fast-check";
import type { DeviceId, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createWriter, INCIDENT } from "../log/log.ts";
import { anyLog } from "./any-log.ts";

/** Text that breaks out of cells, lines, tables, formulas and messages if it can. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "＝1",
    'a,"b"\r\nc',
    "one\ntwo\u2028three",
    "| a | b |",
    "**x** _y_ `z`",
    "[x](javascript:alert(1))",
    "<!here> @channel <script>",
    "{service}",
    "\u0000\u001b[31m",
    "\ud800",
    "__proto__",
    "x".repeat(3_000),
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
);

interface Twist {
  readonly device: string;
  readonly zone: number;
  readonly name: string;
  readonly text: string;
  readonly how: "as it is" | "other text" | "newer field" | "newer type";
}

const twist: fc.Arbitrary<Twist> = fc.record({
  device: fc.constantFrom("device-1", "device-2", "device-3"),
  zone: fc.constantFrom(0, 60, -210, 345, 840, -720),
  name: fc.oneof(
    fc.constantFrom("Ana", "Ben", ""),
    hostileText.map((text) => text.slice(0, 200)),
  ),
  text: hostileText,
  how: fc.constantFrom("as it is", "as it is", "other text", "newer field", "newer type"),
});

const twisted = (fact: Fact, { device, zone, name, text, how }: Twist): Fact => {
  const base = {
    ...fact,
    device: device as DeviceId,
    zone,
    by: { id: (name === "Ana" ? "person-ana" : "person-x") as PersonId, name },
  };
  const data = fact.data as Readonly<Record<string, unknown>>;
  if (how === "newer type") return { ...base, type: "page.sent/7", data: { ...data, to: text } } as unknown as Fact;
  if (how === "newer field") return { ...base, data: { ...data, newer: [text] }, later: { text } } as unknown as Fact;
  return (how === "other text" && "text" in data ? { ...base, data: { ...data, text } } : base) as Fact;
};

/** Any log with a declaration in it, so that it can be exported and imported. */
export const wildLog: fc.Arbitrary<readonly Fact[]> = anyLog.chain((log) =>
  fc
    .array(twist, { minLength: log.length, maxLength: log.length })
    .map((twists) => [
      createWriter(INCIDENT, "device-0").at(0, { type: "incident.declared/1", data: { drill: false } }),
      ...log.map((fact, index) => twisted(fact, twists[index] as Twist)),
    ]),
);
