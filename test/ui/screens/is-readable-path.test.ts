import { expect, test } from "vitest";
import { isReadablePath } from "../../../src/ui/screens/not-found/is-readable-path.ts";

test.each(["/", "/cards/role/ic", "/cards/caf%C3%A9", "/incident/a%20b"])("%s can be read", (path) => {
  expect(isReadablePath(path)).toBe(true);
});

test.each(["/incident/%E0%A4%A", "/cards/%ZZ", "/review%", "/cards/role/%FF"])("%s can't", (path) => {
  expect(isReadablePath(path)).toBe(false);
});
