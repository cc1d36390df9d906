// Finds a Chromium for the journeys, or installs one, or says in one sentence how to get one.

import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

export interface FindParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Whether the browser starts: a name on the PATH may only be a stub for a package that isn't installed. */
  starts(path: string): boolean;
  /** Runs a command; throws if it fails. */
  run(command: string, args: readonly string[]): void;
  say(line: string): void;
  /** Where Playwright keeps its own download. */
  downloaded(): string;
}

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

/** Returns the path of a Chromium; throws one sentence if there is none and none can be installed. */
export const findChromium = (parts: FindParts = realParts): string => {
  const named = parts.env.FIRST90_CHROMIUM;
  if (named) {
    if (isUsable(parts, named)) return named;
    const why = parts.exists(named) ? "it does not start as a browser" : "there is no such program";
    throw new Error(`FIRST90_CHROMIUM names ${named}, and ${why}: set it to a Chromium's path, or unset it.`);
  }
  return installed(parts) ?? downloaded(parts) ?? fromDebian(parts) ?? fromPlaywright(parts) ?? giveUp();
};

const isUsable = ({ exists, starts }: FindParts, path: string): boolean => exists(path) && starts(path);

const installed = (parts: FindParts): string | null => {
  const { env } = parts;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = ["", env.HOME ?? ""].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]);
  const windows = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`]
      : [],
  );
  return [...onPath, ...mac, ...windows].find((path) => isUsable(parts, path)) ?? null;
};

const downloaded = (parts: FindParts): string | null => {
  const path = parts.downloaded();
  return path !== "" && isUsable(parts, path) ? path : null;
};

const fromDebian = (parts: FindParts): string | null => {
  if (!parts.isRoot || !parts.exists("/usr/bin/apt-get")) return null;
  parts.say("No Chromium here: installing Debian's package for the journeys.");
  // A single unreachable source fails the update, but the package may still be available.
  attempt(() => parts.run("apt-get", ["update"]));
  attempt(() => parts.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]));
  return installed(parts);
};

const fromPlaywright = (parts: FindParts): string | null => {
  parts.say("No Chromium here: asking Playwright to download its own.");
  const program = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  attempt(() => parts.run(process.execPath, [program, "install", "chromium"]));
  return downloaded(parts);
};

const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Then it isn't installed, and the caller checks for that.
  }
};

const giveUp = (): never => {
  throw new Error(
    "The journeys need a Chromium and none could be found or installed: install Chrome or Chromium, run `npx playwright-core install --with-deps chromium`, or set FIRST90_CHROMIUM to the path of one.",
  );
};

const isTrue = (work: () => unknown): boolean => {
  try {
    return work() !== false;
  } catch {
    return false;
  }
};

export const realParts: FindParts = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: (path) =>
    isTrue(() => {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    }),
  // Chrome for Windows opens a window instead of answering.
  starts: (path) =>
    process.platform === "win32" ||
    isTrue(() => execFileSync(path, ["--version"], { stdio: "ignore", timeout: 60_000 })),
  run: (command, args) =>
    void execFileSync(command, [...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }),
  say: (line) => console.log(line),
  downloaded: () => {
    try {
      return chromium.executablePath();
    } catch {
      // Playwright has no download for this system.
      return "";
    }
  },
};
