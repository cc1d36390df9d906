// Logs sent in the first version of the transfer format must be readable forever: two phones may have different
// versions of the app.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { collectFrames } from "../../../src/formats/transfer/collect-frames.ts";
import { readLink } from "../../../src/formats/transfer/log-link.ts";
import { unpackLog } from "../../../src/formats/transfer/packed-log.ts";

const fixture = (name: string): string => readFileSync(resolve(import.meta.dirname, "../../fixtures", name), "utf8");
const sent: {
  readonly of: string;
  readonly plain: readonly string[];
  readonly mixed: readonly string[];
  readonly link: string;
  readonly linkHolds: string;
} = JSON.parse(fixture("transfer-v1.json"));

describe("a transfer of format 1", () => {
  test.each(["plain", "mixed"] as const)("is received from its %s codes alone", (kind) => {
    const collector = collectFrames();
    const whole = sent[kind].map((code) => collector.take(code)).find(({ type }) => type === "whole");
    if (whole?.type !== "whole") throw new Error(`${sent[kind].length} codes were not enough`);
    expect(unpackLog(whole.packed)).toEqual({ ok: true, text: fixture(sent.of) });
  });

  test("is received by link", () => {
    const read = readLink(sent.link);
    if (read.type !== "packed") throw new Error(read.type);
    expect(unpackLog(read.packed)).toEqual({ ok: true, text: sent.linkHolds });
  });
});
