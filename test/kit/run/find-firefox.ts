// Finds a Firefox for the push journeys, or installs Debian's, or says in one sentence why they can't run: a machine
// without one still runs everything else.

import { delimiter, join } from "node:path";
import { type FindParts, realParts } from "./find-chromium.ts";

export type FoundFirefox =
  | { readonly path: string; readonly why: null }
  | { readonly path: null; readonly why: string };

type Parts = Omit<FindParts, "downloaded"> & { readonly platform: NodeJS.Platform };

const names = ["firefox-esr", "firefox"];

/** Returns the path of a Firefox whose notifications a test can tap, or why there is none. */
export const findFirefox = (parts: Parts = { ...realParts, platform: process.platform }): FoundFirefox => {
  // On other systems, notifications belong to the system, and no test can tap them.
  if (parts.platform !== "linux") return none("notifications can be tapped by a test on Linux only");
  const named = parts.env.FIRST90_FIREFOX;
  if (named) return isUsable(parts, named) ? found(named) : none(`FIRST90_FIREFOX names ${named}, which doesn't start`);
  const path = installed(parts) ?? fromDebian(parts);
  return path === null ? none("no Firefox here: install one, or set FIRST90_FIREFOX to its path") : found(path);
};

const found = (path: string): FoundFirefox => ({ path, why: null });
const none = (why: string): FoundFirefox => ({ path: null, why });

const isUsable = ({ exists, starts }: Parts, path: string): boolean => exists(path) && starts(path);

const installed = (parts: Parts): string | null => {
  const folders = (parts.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => isUsable(parts, path)) ?? null;
};

const fromDebian = (parts: Parts): string | null => {
  if (!parts.isRoot || !parts.exists("/usr/bin/apt-get")) return null;
  parts.say("No Firefox here: installing Debian's package for the push journeys.");
  // Firefox talks to a desktop through libnotify, and loads it when there is something to show.
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "firefox-esr", "libnotify4"]]) {
    try {
      parts.run("apt-get", args);
    } catch {
      // Then it isn't installed, which the code below checks.
    }
  }
  return installed(parts);
};
