// A phone with WebKit, the engine of the iPhone: Debian's WebKitGTK in a window as wide as a phone, on a virtual
// display, with a profile of its own on disk.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DISPLAY_SERVER, WEBKIT_DRIVER } from "../run/find-webkit.ts";
import { openWebDriver, type WebDriver } from "./webdriver.ts";

export interface WebkitPhone {
  /** The running browser; a new one after each `restart`. */
  readonly browser: WebDriver;
  goto(url: string): Promise<void>;
  /** Taps the button or link with that name, or with a name that begins with it. */
  tap(name: string): Promise<void>;
  /** Types into the field with that name. */
  type(name: string, text: string): Promise<void>;
  /** Resolves once the page shows this text. */
  sees(text: string): Promise<void>;
  /** Quits the browser and opens it again on the same profile, with the database as it is, missing or garbled. */
  restart(database?: "as it is" | "lost" | "garbled"): Promise<void>;
  close(): Promise<void>;
}

/** Returns the phone with a fresh profile. */
export const createWebkitPhone = async (): Promise<WebkitPhone> => {
  const profile = mkdtempSync(join(tmpdir(), "first90-webkit-"));
  const screen = spawn(DISPLAY_SERVER, ["-displayfd", "1", "-screen", "0", "800x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = `:${await firstLine(screen)}`;
  const start = () => startBrowser(display, profile);
  let running = await start();
  const browser = (): WebDriver => running.browser;
  return {
    get browser() {
      return running.browser;
    },
    goto: (url) => browser().goto(url),
    tap: (name) => browser().click(NAMED, "button, a[href]", name),
    type: (name, text) => browser().type(NAMED, text, "input, textarea", name),
    sees: (text) => browser().until("return document.body.innerText.includes(arguments[0])", text),
    async restart(database = "as it is") {
      await running.stop();
      if (database !== "as it is") spoil(profile, database);
      running = await start();
    },
    async close() {
      await running.stop();
      await ended(screen);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/**
 * Finds a visible element by its name (its text, its label, or that of its label element), once it takes taps: in the
 * sheet if one is open; one with just that name before one whose name begins with it.
 */
const NAMED = `
  if (document.documentElement.dataset.taps === "waiting") return null;
  const [selector, name] = arguments;
  const spoken = (one) =>
    [...one.querySelectorAll("[aria-hidden=true]")].reduce((text, hidden) => text.replace(hidden.textContent, ""), one.innerText);
  const nameOf = (one) => (one.ariaLabel || one.labels?.[0]?.innerText || spoken(one)).trim();
  const all = [...(document.querySelector("dialog[open]") ?? document).querySelectorAll(selector)]
    .filter((one) => one.checkVisibility() && !one.disabled);
  return all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name)) ?? null;`;

const startBrowser = async (display: string, profile: string) => {
  const port = await freePort();
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`, "--host=127.0.0.1"], {
    env: {
      ...process.env,
      DISPLAY: display,
      FIRST90_WEBKIT_PROFILE: profile,
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
    stdio: "ignore",
  });
  const browser = await openWebDriver(port, resolve(import.meta.dirname, "webkit-window.py"));
  return {
    browser,
    async stop() {
      await browser.quit().catch(() => undefined);
      await ended(driver);
    },
  };
};

const spoil = (profile: string, how: "lost" | "garbled"): void => {
  const files = readdirSync(profile, { recursive: true, encoding: "utf8" }).filter((file) =>
    /IndexedDB\.sqlite3/.test(file),
  );
  if (files.length === 0) throw new Error("The profile has no database");
  for (const file of files) {
    const path = join(profile, file);
    // The browser removes its side files when it closes, which may be at this moment.
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (how === "lost") rmSync(path, { force: true });
    else if (size !== undefined) writeFileSync(path, "no database ".repeat(size / 12));
  }
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("\n")) found(said.trim());
    });
    child.on("exit", () => fail(new Error("The display ended before it began")));
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
