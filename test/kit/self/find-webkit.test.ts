import { expect, test } from "vitest";
import { findWebkit, type WebkitParts } from "../run/find-webkit.ts";

const world = (changes: Partial<WebkitParts> & { readonly files?: readonly string[] }) => {
  const present = new Set(changes.files ?? []);
  const ran: string[] = [];
  let hasWindow = false;
  const found = findWebkit({
    platform: "linux",
    isRoot: false,
    exists: (path) => present.has(path),
    run(command, args) {
      ran.push([command, ...args].join(" "));
      if (args[0] !== "install") return;
      present.add("/usr/bin/WebKitWebDriver").add("/usr/bin/Xvfb");
      hasWindow = true;
    },
    say: () => undefined,
    hasWindow: () => hasWindow,
    ...changes,
  });
  return { ran, why: found.why };
};
const files = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];

test("is there where the driver, a display and the window are", () => {
  expect(world({ files, hasWindow: () => true })).toEqual({ why: null, ran: [] });
  expect(world({ files }).why).toMatch(/^no WebKitGTK here/);
  expect(world({ files: files.slice(1), hasWindow: () => true }).why).toMatch(/^no WebKitGTK here/);
});

test("is Debian's packages for root, and for nobody else", () => {
  const root = world({ isRoot: true, files: ["/usr/bin/apt-get"] });
  expect(root.why).toBeNull();
  expect(root.ran.at(-1)).toMatch(/^apt-get install -y --no-install-recommends webkit2gtk-driver xvfb /);
  expect(world({ files: ["/usr/bin/apt-get"] }).ran).toEqual([]);
});

test("says so where even the packages can't be had, and on other systems", () => {
  const none = world({ isRoot: true, files: ["/usr/bin/apt-get"], run: () => expect.fail("no network") });
  expect(none.why).toMatch(/^no WebKitGTK here: install Debian's packages/);
  expect(world({ platform: "darwin", files, hasWindow: () => true }).why).toBe("WebKitGTK is for Linux only");
});
