import { expect, test } from "vitest";
import { findFirefox } from "../run/find-firefox.ts";

interface World {
  readonly env?: Record<string, string>;
  readonly files?: readonly string[];
  readonly isRoot?: boolean;
  readonly platform?: NodeJS.Platform;
}

const world = ({ env = {}, files = [], isRoot = false, platform = "linux" }: World) => {
  const present = new Set(files);
  const ran: string[] = [];
  const parts = {
    env: { PATH: "/usr/bin:/opt/bin", ...env },
    isRoot,
    platform,
    exists: (path: string) => present.has(path),
    starts: (path: string) => !path.includes("broken"),
    run(command: string, args: readonly string[]) {
      ran.push([command, ...args].join(" "));
      if (args[0] === "install") present.add("/usr/bin/firefox-esr");
    },
    say: () => undefined,
  };
  return { ran, found: findFirefox(parts) };
};

test("a Firefox is the one that the environment names, before an installed one", () => {
  const files = ["/my/firefox", "/opt/bin/firefox"];
  expect(world({ files }).found.path).toBe("/opt/bin/firefox");
  expect(world({ files, env: { FIRST90_FIREFOX: "/my/firefox" } }).found.path).toBe("/my/firefox");
});

test("is not looked for elsewhere when the named one doesn't start", () => {
  const files = ["/my/broken", "/usr/bin/firefox"];
  const { found } = world({ files, env: { FIRST90_FIREFOX: "/my/broken" } });
  expect(found).toEqual({ path: null, why: "FIRST90_FIREFOX names /my/broken, which doesn't start" });
});

test("is Debian's package for root, and for nobody else", () => {
  const root = world({ isRoot: true, files: ["/usr/bin/apt-get"] });
  expect(root.found.path).toBe("/usr/bin/firefox-esr");
  expect(root.ran.at(-1)).toBe("apt-get install -y --no-install-recommends firefox-esr libnotify4");
  const other = world({ files: ["/usr/bin/apt-get"] });
  expect(other.ran).toEqual([]);
  expect(other.found.why).toMatch(/^no Firefox here/);
});

test("is left out where notifications can't be tapped", () => {
  expect(world({ platform: "darwin", files: ["/usr/bin/firefox"] }).found.why).toMatch(/on Linux only$/);
});
