// Bytes as characters and back, and the checksum that finds damage.

import { crc32 as zlibCrc32 } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase45, toBase45 } from "../../../src/formats/transfer/base45.ts";
import { fromBase64url, toBase64url } from "../../../src/formats/transfer/base64url.ts";
import { crc32 } from "../../../src/formats/transfer/crc32.ts";

const bytes = fc.uint8Array({ maxLength: 300 });
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("base45", () => {
  test.each([
    ["AB", "BB8"],
    ["Hello!!", "%69 VD92EX0"],
    ["ietf!", "QED8WEX0"],
    ["", ""],
  ])("writes %j as RFC 9285 does", (text, written) => {
    expect(toBase45(ascii(text))).toBe(written);
    expect(fromBase45(written)).toEqual(ascii(text));
  });

  test("gives any bytes back", () =>
    fc.assert(fc.property(bytes, (one) => void expect(fromBase45(toBase45(one))).toEqual(one))));

  test.each(["A", "AAAA", "::", "GGW", ":::", "abc", "BB8é", "A\u0000"])("refuses %j", (text) =>
    expect(fromBase45(text)).toBeNull(),
  );
});

describe("base64url", () => {
  test("is what the platform writes", () =>
    fc.assert(
      fc.property(bytes, (one) => {
        expect(toBase64url(one)).toBe(Buffer.from(one).toString("base64url"));
        expect(fromBase64url(toBase64url(one))).toEqual(one);
      }),
    ));

  test.each(["A", "AAAAA", "AA==", "A+A/", "AA A", "%41"])("refuses %j", (text) =>
    expect(fromBase64url(text)).toBeNull(),
  );
});

test("the checksum is the one of zip and PNG", () =>
  fc.assert(fc.property(bytes, (one) => void expect(crc32(one)).toBe(zlibCrc32(one)))));
