// The setup code never goes where a journal keeps it, and an option that was left in a unit renews it once.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCaller } from "../../src/relay/store/queries/find-caller.ts";
import { tellSetupCode } from "../../src/relay/tell-setup-code.ts";
import { embedded, type OpenEngine, postgres } from "./kit/engines.ts";

const APP = "https://first90.example.org";

describe.each([embedded, postgres].filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let parent: string;
  let data: string;
  beforeAll(async () => {
    opened = await engine.open();
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    await opened.store.db.deleteFrom("relay").execute();
    parent = mkdtempSync(join(tmpdir(), "first90-code-"));
    data = join(parent, "data");
    return () => rmSync(parent, { recursive: true, force: true });
  });

  const start = (renewsSetupCode = false, isTerminal = false, opensTeams = false) =>
    tellSetupCode(opened.store.db, { data, opensTeams, renewsSetupCode }, APP, isTerminal);
  const kept = () => readFileSync(join(data, "setup-code"), "utf8").split("\n");
  const works = async (code: string | null | undefined) =>
    (await findCaller(opened.store.db, code ?? ""))?.kind === "operator";

  test("at a terminal it is printed, and in no file", async () => {
    const { code, notes } = await start(false, true);
    expect([await works(code), notes, existsSync(data)]).toEqual([true, [], false]);
    expect(await start(false, true)).toEqual({ code: null, notes: [] });
  });

  test("elsewhere it is in a file for its owner alone, with the link, and nowhere in what is printed", async () => {
    const told = await start();
    const [code, link, end] = kept();
    expect([await works(code), link, end]).toEqual([true, `${APP}/join#setup=${code}`, ""]);
    expect(statSync(join(data, "setup-code")).mode & 0o777).toBe(0o600);
    expect(readdirSync(data)).toEqual(["setup-code"]);
    expect(told.code).toBeNull();
    expect(told.notes.join()).toContain(join(data, "setup-code"));
    expect(told.notes.join()).not.toContain("op_");
  });

  test("an option that is left in place renews it once, until a start without it", async () => {
    await start();
    const [first] = kept();
    await start(true);
    const [second] = kept();
    expect([await works(first), await works(second)]).toEqual([false, true]);
    for (let again = 0; again < 3; again += 1) {
      expect((await start(true)).notes).toEqual([expect.stringMatching(/^An earlier start renewed the setup code/)]);
      expect([kept()[0], await works(second)]).toEqual([second, true]);
    }
    expect((await start()).notes).toEqual([]);
    await start(true);
    expect([await works(second), await works(kept()[0])]).toEqual([false, true]);
  });

  test("whoever types it at a terminal gets a new one each time", async () => {
    const codes = [await start(true, true), await start(true, true)].map(({ code }) => code);
    expect([await works(codes[0]), await works(codes[1])]).toEqual([false, true]);
  });

  test("if there is no place for it, the old one stays, and the next start tries again", async () => {
    await start();
    const [first] = kept();
    rmSync(data, { recursive: true });
    writeFileSync(data, "");
    const { code, notes } = await start(true);
    expect(code).toBeNull();
    expect(notes).toEqual([
      expect.stringMatching(/^There is no new setup code: .*setup-code can’t be written \(ENOTDIR\)/),
    ]);
    expect(await works(first)).toBe(true);
    rmSync(data);
    await start(true);
    expect([await works(first), await works(kept()[0])]).toEqual([false, true]);
  });

  test("where anyone may make a team there is none to tell", async () => {
    expect(await start(false, false, true)).toEqual({ code: null, notes: [] });
    expect(existsSync(data)).toBe(false);
  });
});
