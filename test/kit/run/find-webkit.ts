// Finds Debian's WebKitGTK with its WebDriver and a display without a screen, or installs them, or says in one sentence
// why the WebKit journeys can't run: a machine without them still runs everything else.

import { execFileSync } from "node:child_process";
import { type FindParts, realParts } from "./find-chromium.ts";

/** `why` is null if it is there. */
export interface FoundWebkit {
  readonly why: string | null;
}

export interface WebkitParts extends Pick<FindParts, "exists" | "isRoot" | "run" | "say"> {
  readonly platform: NodeJS.Platform;
  /** Whether Debian's Python can open a WebKit window. */
  hasWindow(): boolean;
}

export const WEBKIT_DRIVER = "/usr/bin/WebKitWebDriver";
export const DISPLAY_SERVER = "/usr/bin/Xvfb";
const packages = ["webkit2gtk-driver", "xvfb", "python3-gi", "gir1.2-gtk-3.0", "gir1.2-webkit2-4.1"];

/** Returns whether WebKit is there, after installing missing parts if that is allowed. */
export const findWebkit = (parts: WebkitParts = realWebkitParts): FoundWebkit => {
  if (parts.platform !== "linux") return { why: "WebKitGTK is for Linux only" };
  if (isThere(parts)) return { why: null };
  if (parts.isRoot && parts.exists("/usr/bin/apt-get")) {
    parts.say("No WebKitGTK here: installing Debian's packages for the WebKit journeys.");
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
      try {
        parts.run("apt-get", args);
      } catch {
        // Then it isn't installed, which the code below checks.
      }
    }
    if (isThere(parts)) return { why: null };
  }
  return { why: `no WebKitGTK here: install Debian's packages ${packages.join(", ")}` };
};

const isThere = (parts: WebkitParts): boolean =>
  parts.exists(WEBKIT_DRIVER) && parts.exists(DISPLAY_SERVER) && parts.hasWindow();

const realWebkitParts: WebkitParts = {
  ...realParts,
  platform: process.platform,
  hasWindow: () => {
    try {
      const script = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
      execFileSync("/usr/bin/python3", ["-c", script], { stdio: "ignore", timeout: 30_000 });
      return true;
    } catch {
      return false;
    }
  },
};
