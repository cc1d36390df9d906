// Builds the app beside dist/ and puts it in place when it is whole: a build that is stopped or fails leaves dist/ as it
// was, and what is served meanwhile isn't taken away.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { whenNpmEnds } from "../src/relay/when-npm-ends.ts";
import { sourcesOf, stampBuild } from "./fresh-build.ts";

const signals = ["SIGINT", "SIGTERM"] as const;
const byName = /^dist-(?:next|last)-(\d+)$/;

/** Resolves once dist/ is the app built from the sources in `root`; ends the process if that fails or is stopped. */
export const buildAside = async (root: string): Promise<void> => {
  removeLeftOvers(root);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  if (!existsSync(vite)) return stop("The app isn’t built, and what builds it isn’t installed. Run “npm ci” first.", 1);
  const next = join(root, `dist-next-${process.pid}`);
  // Read first: what changes during the build makes it a build of older sources.
  const sources = sourcesOf(root);
  const build = spawn(process.execPath, [vite, "build", "--logLevel", "warn", "--emptyOutDir", "--outDir", next], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
  const { code, isStopped } = await endOf(build);
  if (code !== 0) {
    rmSync(next, { recursive: true, force: true });
    return stop(
      isStopped ? "The build was stopped." : "The app could not be built. The lines above say why.",
      code || 1,
    );
  }
  stampBuild(next, sources);
  const dist = join(root, "dist");
  const last = join(root, `dist-last-${process.pid}`);
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
};

/** Passes signals on to the build, and waits for its end. */
const endOf = (build: ChildProcess): Promise<{ readonly code: number; readonly isStopped: boolean }> =>
  new Promise((resolve, reject) => {
    let isStopped = false;
    const pass = (signal: NodeJS.Signals): void => {
      isStopped = true;
      build.kill(signal);
    };
    for (const signal of signals) process.on(signal, pass);
    const lookAway = whenNpmEnds(() => pass("SIGTERM"));
    build.once("error", reject);
    build.once("exit", (code) => {
      lookAway();
      for (const signal of signals) process.off(signal, pass);
      resolve({ code: isStopped ? 1 : (code ?? 1), isStopped });
    });
  });

/** Folders of builds that were killed. */
const removeLeftOvers = (root: string): void => {
  for (const name of readdirSync(root)) {
    const [, pid] = byName.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const stop = (sentence: string, code: number): never => {
  console.error(sentence);
  process.exit(code);
};
