import { expect, test } from "vitest";
import { acceptsBrotli, namesTag } from "../../../src/relay/serve/request-headers.ts";

test.each([
  ["gzip, deflate, br, zstd", true],
  ["br", true],
  ["BR;q=0.5", true],
  ["gzip, br; q=0.001", true],
  ["*", true],
  ["", false],
  ["gzip", false],
  ["x-br, brotli", false],
  ["br;q=0", false],
  ["br ; q=0.000, gzip", false],
  ["*;q=0", false],
  ["br;q=0, *", false],
  ["br;q=nonsense", false],
])("Accept-Encoding %j takes brotli: %s", (header, accepts) => {
  expect(acceptsBrotli(header)).toBe(accepts);
});

test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", "abc"', true],
  ["*", true],
  ["", false],
  ["abc", false],
  ['"abcd"', false],
  ['"x"', false],
])("If-None-Match %j names the tag: %s", (header, names) => {
  expect(namesTag(header, '"abc"')).toBe(names);
});
