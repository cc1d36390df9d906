// The app's next version, really built: the same source with a database one version further.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DATA_VERSION } from "../../../src/storage/database/data-version.ts";

const root = resolve(import.meta.dirname, "../../..");
const parts = ["build", "public", "src", "index.html", "package.json", "tsconfig.base.json", "tsconfig.json"];

/** A mark that only the next build's page has. */
export const NEXT_MARK = 'meta[name="first90-version"]';

/** Builds it into `dist`, after emptying that. */
export const buildNext = (dist: string): void => {
  const folder = mkdtempSync(join(tmpdir(), "first90-next-"));
  try {
    for (const part of [...parts, "vite.config.ts"]) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const next = DATA_VERSION + 1;
    change(
      join(folder, "src/storage/database/data-version.ts"),
      `DATA_VERSION = ${DATA_VERSION};`,
      `DATA_VERSION = ${next};`,
    );
    change(
      join(folder, "src/storage/database/schema.ts"),
      "  return database;",
      `  database.version(${next}).stores({ settings: "key" });\n  return database;`,
    );
    change(join(folder, "index.html"), "<head>", '<head><meta name="first90-version" content="next" />');
    execFileSync(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--emptyOutDir", "--outDir", dist],
      { cwd: folder, env: { ...process.env, NODE_ENV: "production" }, stdio: ["ignore", "ignore", "inherit"] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no “${from}” any more`);
  writeFileSync(file, text.replace(from, to));
};
