import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLink, toLink } from "../../../src/formats/transfer/log-link.ts";

const ORIGIN = "https://first90.example";
const packed = Uint8Array.from([1, 0, 255, 62, 63]);

describe("a log in a link", () => {
  test("is read back from wherever the link was made, with what stands around it", () =>
    void fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 1_500 }), (bytes) => {
        const link = toLink(bytes, ORIGIN) ?? "";
        expect(readLink(link)).toEqual({ type: "packed", packed: bytes });
        expect(readLink(` http://localhost:8090${link.slice(ORIGIN.length)}\n`)).toEqual({
          type: "packed",
          packed: bytes,
        });
      }),
    ));

  test("is made for small logs only", () => {
    expect(toLink(new Uint8Array(1_500), ORIGIN)?.split("#")[1]).toHaveLength(2_000);
    expect(toLink(new Uint8Array(1_501), ORIGIN)).toBeNull();
  });

  test.each([
    ["", "none"],
    ["hello", "none"],
    [`${ORIGIN}/receive`, "none"],
    [`${ORIGIN}/receive#`, "none"],
    [`${ORIGIN}/review#AQID`, "none"],
    [`${ORIGIN}/receive#AQID%20`, "damaged"],
    [`${ORIGIN}/receive#AQIDA`, "damaged"],
    [`${ORIGIN}/receive#AQ/D`, "damaged"],
  ])("%s is %s", (link, type) => expect(readLink(link)).toEqual({ type }));

  test("that ends in the middle has other bytes, which its checksum tells later", () =>
    expect(readLink((toLink(packed, ORIGIN) ?? "").slice(0, -3))).toEqual({
      type: "packed",
      packed: packed.slice(0, 3),
    }));
});
