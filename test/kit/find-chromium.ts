// Finds a Chromium for the journeys, or installs one, or says in one sentence how to get one.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

export interface FindParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a command; throws where it fails. */
  run(command: string, args: readonly string[]): void;
  say(line: string): void;
  /** Where Playwright keeps its own download. */
  downloaded(): string;
}

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Returns the path of a Chromium; throws one sentence where none can be had. */
export const findChromium = (parts: FindParts = realParts): string => {
  const named = parts.env.FIRST90_CHROMIUM;
  if (named) {
    if (parts.exists(named)) return named;
    throw new Error(`FIRST90_CHROMIUM names ${named}, and there is no such file.`);
  }
  return installed(parts) ?? downloaded(parts) ?? fromDebian(parts) ?? fromPlaywright(parts) ?? giveUp();
};

const installed = ({ env, exists }: FindParts): string | null => {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(exists) ?? null;
};

const downloaded = (parts: FindParts): string | null => {
  const path = parts.downloaded();
  return path !== "" && parts.exists(path) ? path : null;
};

const fromDebian = (parts: FindParts): string | null => {
  if (!parts.isRoot || !parts.exists("/usr/bin/apt-get")) return null;
  parts.say("No Chromium here: installing Debian's package for the journeys.");
  try {
    parts.run("apt-get", ["update"]);
    parts.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  } catch {
    return null;
  }
  return installed(parts);
};

const fromPlaywright = (parts: FindParts): string | null => {
  parts.say("No Chromium here: asking Playwright to download its own.");
  try {
    parts.run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  } catch {
    return null;
  }
  return downloaded(parts);
};

const giveUp = (): never => {
  throw new Error(
    "The journeys need a Chromium and none could be found or installed: install Chrome or Chromium, or set FIRST90_CHROMIUM to its path.",
  );
};

const realParts: FindParts = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => void execFileSync(command, [...args], { stdio: ["ignore", "ignore", "inherit"] }),
  say: (line) => console.log(line),
  downloaded: () => chromium.executablePath(),
};
