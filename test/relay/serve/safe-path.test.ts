import { resolve, sep } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { safePath } from "../../../src/relay/serve/safe-path.ts";

test.each([
  ["/", ""],
  ["/sw.js", "sw.js"],
  ["//assets///a-1.js", "assets/a-1.js"],
  ["/incident/%E2%82%AC", "incident/€"],
])("%s asks for %j", (path, inside) => {
  expect(safePath(path)).toBe(inside);
});

test.each(["/a%5Cb.js", "/a\\b.js", "/C:/a.js", "/a.js%00", "/%zz", "/%2e%2e", "/a/.b", "/a/./b.js"])(
  "%s is refused",
  (path) => {
    expect(safePath(path)).toBeNull();
  },
);

test("no path reaches outside the folder, or a dotfile, or carries a NUL", () => {
  const pieces = fc.constantFrom(
    "/",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    "%2f",
    "\\",
    "%5C",
    "%00",
    "\0",
    "%",
    "a",
    "b.js",
    "C:",
  );
  const root = resolve("/srv/dist");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const inside = safePath(`/${parts.join("")}`);
      if (inside === null) return;
      const file = resolve(root, inside);
      expect(file === root || file.startsWith(root + sep)).toBe(true);
      expect(inside.split("/").some((part) => part.startsWith("."))).toBe(false);
      expect(inside).not.toContain("\0");
    }),
    { numRuns: 2000 },
  );
});
