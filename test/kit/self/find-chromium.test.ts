import { describe, expect, test } from "vitest";
import { type FindParts, findChromium } from "../run/find-chromium.ts";

interface World {
  readonly env?: Record<string, string>;
  readonly files?: readonly string[];
  /** Files that exist but don't start. */
  readonly dead?: readonly string[];
  readonly isRoot?: boolean;
  /** Files that a command installs, by the command's name. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

const world = ({ env = { PATH: "/usr/bin:/opt/bin" }, files = [], dead = [], isRoot = false, brings = {} }: World) => {
  const present = new Set([...files, ...dead]);
  const ran: string[] = [];
  const said: string[] = [];
  const parts: FindParts = {
    env,
    isRoot,
    exists: (path) => present.has(path),
    starts: (path) => !dead.includes(path),
    run(command, args) {
      ran.push([command, ...args].join(" "));
      const brought = brings[command];
      if (!brought) throw new Error("failed");
      for (const file of brought) present.add(file);
    },
    say: (line) => void said.push(line),
    downloaded: () => "/cache/playwright/chrome",
  };
  return { parts, ran, said };
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
    expect(() => findChromium(parts)).toThrow(
      "FIRST90_CHROMIUM names /my/chrome, and there is no such program: set it to a Chromium's path, or unset it.",
    );
  });

  test("is not looked for elsewhere when the environment names one that doesn't start", () => {
    const { parts, ran } = world({
      env: { FIRST90_CHROMIUM: "/my/notes.txt" },
      files: ["/usr/bin/chromium"],
      dead: ["/my/notes.txt"],
    });
    expect(() => findChromium(parts)).toThrow("/my/notes.txt, and it does not start as a browser");
    expect(ran).toEqual([]);
  });

  test("is an installed one, Chrome before Chromium", () => {
    expect(findChromium(world({ files: ["/usr/bin/chromium", "/opt/bin/google-chrome"] }).parts)).toBe(
      "/opt/bin/google-chrome",
    );
  });

  test.each([
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
  ])("is found where its installer puts it: %s", (path) => {
    const env = {
      HOME: "/Users/ana",
      PROGRAMFILES: "C:\\Program Files",
      LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local",
    };
    expect(findChromium(world({ env, files: [path] }).parts)).toBe(path);
  });

  test("is not a name on the PATH behind which no browser starts", () => {
    const { parts, ran } = world({ dead: ["/usr/bin/chromium-browser"], files: ["/cache/playwright/chrome"] });
    expect(findChromium(parts)).toBe("/cache/playwright/chrome");
    expect(ran).toEqual([]);
  });

  test("is Playwright's download where there is one", () => {
    expect(findChromium(world({ files: ["/cache/playwright/chrome"] }).parts)).toBe("/cache/playwright/chrome");
  });

  test("is Debian's package for root", () => {
    const { parts, ran, said } = world({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      brings: { "apt-get": ["/usr/bin/chromium"] },
    });
    expect(findChromium(parts)).toBe("/usr/bin/chromium");
    expect(ran).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
    expect(said).toEqual(["No Chromium here: installing Debian's package for the journeys."]);
  });

  test("is downloaded by Playwright where nothing else is left", () => {
    const { parts, ran } = world({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      brings: { [process.execPath]: ["/cache/playwright/chrome"] },
    });
    expect(findChromium(parts)).toBe("/cache/playwright/chrome");
    expect(ran.at(-1)).toMatch(/playwright-core.cli\.js install chromium$/);
  });

  test("is never installed by someone who isn't root", () => {
    const { parts, ran } = world({ files: ["/usr/bin/apt-get"], brings: { "apt-get": ["/usr/bin/chromium"] } });
    expect(() => findChromium(parts)).toThrow();
    expect(ran.some((command) => command.startsWith("apt-get"))).toBe(false);
  });

  test("can't be had: one sentence names the ways on", () => {
    expect(() => findChromium(world({}).parts)).toThrow(
      /install Chrome or Chromium, run .*playwright-core install.*, or set FIRST90_CHROMIUM to the path of one\.$/,
    );
  });
});
