import { describe, expect, test } from "vitest";
import { type FindParts, findChromium } from "../find-chromium.ts";

interface World {
  readonly env?: Record<string, string>;
  readonly files?: readonly string[];
  readonly isRoot?: boolean;
  /** Files that a command brings, by the command's name. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

const world = ({ env = { PATH: "/usr/bin:/opt/bin" }, files = [], isRoot = false, brings = {} }: World) => {
  const present = new Set(files);
  const ran: string[] = [];
  const parts: FindParts = {
    env,
    isRoot,
    exists: (path) => present.has(path),
    run(command) {
      ran.push(command);
      const brought = brings[command];
      if (!brought) throw new Error("failed");
      for (const file of brought) present.add(file);
    },
    say: () => undefined,
    downloaded: () => "/cache/playwright/chrome",
  };
  return { parts, ran };
};

describe("a Chromium", () => {
  test("is the one that the environment names", () => {
    const { parts } = world({
      env: { FIRST90_CHROMIUM: "/my/chrome", PATH: "/usr/bin" },
      files: ["/my/chrome", "/usr/bin/chromium"],
    });
    expect(findChromium(parts)).toBe("/my/chrome");
  });

  test("is not looked for elsewhere when the environment names a missing one", () => {
    const { parts } = world({ env: { FIRST90_CHROMIUM: "/my/chrome" }, files: ["/usr/bin/chromium"] });
    expect(() => findChromium(parts)).toThrow("FIRST90_CHROMIUM names /my/chrome, and there is no such file.");
  });

  test("is an installed one, Chrome before Chromium", () => {
    expect(findChromium(world({ files: ["/usr/bin/chromium", "/opt/bin/google-chrome"] }).parts)).toBe(
      "/opt/bin/google-chrome",
    );
  });

  test("is Playwright's download where there is one", () => {
    expect(findChromium(world({ files: ["/cache/playwright/chrome"] }).parts)).toBe("/cache/playwright/chrome");
  });

  test("is Debian's package for root", () => {
    const { parts, ran } = world({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      brings: { "apt-get": ["/usr/bin/chromium"] },
    });
    expect(findChromium(parts)).toBe("/usr/bin/chromium");
    expect(ran).toEqual(["apt-get", "apt-get"]);
  });

  test("is downloaded by Playwright where nothing else is left", () => {
    const { parts } = world({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      brings: { [process.execPath]: ["/cache/playwright/chrome"] },
    });
    expect(findChromium(parts)).toBe("/cache/playwright/chrome");
  });

  test("can't be had: one sentence names the ways on", () => {
    expect(() => findChromium(world({}).parts)).toThrow(/install Chrome or Chromium, or set FIRST90_CHROMIUM/);
  });
});
