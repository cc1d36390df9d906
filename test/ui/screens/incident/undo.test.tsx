// Undo takes back the entry that it names, on the phone that made it, and can itself be taken back.

import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { DeviceId, FactId, Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { holderOf } from "../../../../src/domain/incident/incident.ts";
import type { RoleId } from "../../../../src/domain/pack/pack.ts";
import { ben } from "../../../kit/log/log.ts";
import { type Stage, stageIncident, tap } from "../../kit/incident.tsx";

const holder = ({ session }: Stage, role: RoleId): string | undefined => holderOf(session.incident.get(), role)?.name;
const buttons = (name: RegExp): readonly (string | null)[] =>
  screen.queryAllByRole("button", { name }).map(({ textContent }) => textContent);

/** The board, with a scribe just named on this phone. */
const withScribe = async (): Promise<Stage> => {
  const stage = await stageIncident();
  stage.session.run({ type: "assignRole", role: "ops", person: ben });
  stage.session.run({ type: "assignRole", role: "scribe", person: ben });
  await stage.session.settled();
  await stage.show();
  stage.logged();
  return stage;
};

describe("Undo", () => {
  test("names its entry, and takes back no other one with a second tap", async () => {
    const stage = await withScribe();
    await tap("Undo: scribe");
    expect(stage.logged()).toEqual(["entry.withdrawn/1"]);
    expect(holder(stage, "scribe")).toBeUndefined();
    expect(holder(stage, "ops")).toBe(ben.name);
    expect(buttons(/^Undo/)).toEqual([]);
    expect(screen.getByText(/^Taken back: .*scribe/)).toBeTruthy();
  });

  test("can be taken back, and then offered again", async () => {
    const stage = await withScribe();
    await tap("Undo: scribe");
    await tap("Put back");
    expect(holder(stage, "scribe")).toBe(ben.name);
    expect(stage.logged()).toEqual(["entry.withdrawn/1", "entry.restored/1"]);
    expect(buttons(/^(Undo|Put back)/)).toEqual(["Undo: scribe"]);
  });

  test("leaves Put back until the next entry, however long that takes", async () => {
    const stage = await withScribe();
    await tap("Undo: scribe");
    stage.ports.clock.pass(60 * 60_000);
    await stage.show();
    expect(buttons(/^Put back/)).toEqual(["Put back"]);
    await act(async () => void stage.session.run({ type: "addNote", kind: "finding", text: "Payments time out" }));
    expect(buttons(/^(Undo|Put back)/)).toEqual(["Undo: finding"]);
  });

  test("isn't offered for what another phone logged", async () => {
    const stage = await withScribe();
    const last = stage.session.facts.get().at(-1);
    if (!last) throw new Error("Nothing was logged");
    const foreign = {
      ...last,
      id: "ffffffff-other-phone" as FactId,
      device: "other-phone" as DeviceId,
      at: (last.at + 1) as Instant,
      order: ((last.order ?? last.at) + 1) as Instant,
      seq: 1,
      type: "severity.set/1",
      data: { level: "SEV1", triage: null, reason: null },
    } as Fact;
    await act(async () => stage.session.receive([foreign]));
    expect(stage.session.incident.get().severity?.level).toBe("SEV1");
    expect(screen.getAllByText(/severity SEV1/).length).toBeGreaterThan(0);
    expect(buttons(/^(Undo|Put back)/)).toEqual([]);
  });

  test("puts back on this phone what was withdrawn on it, whichever phone logged it", async () => {
    const stage = await withScribe();
    const theirs = {
      ...(stage.session.facts.get().at(-1) as Fact),
      id: "ffffffff-other-phone" as FactId,
      device: "other-phone" as DeviceId,
      order: ((stage.session.incident.get().through?.order ?? 0) + 1) as Instant,
      seq: 1,
      type: "note.added/1",
      data: { kind: "finding", text: "The disk is full" },
    } as Fact;
    await act(async () => stage.session.receive([theirs]));
    expect(buttons(/^(Undo|Put back)/)).toEqual([]);
    await act(
      async () =>
        void stage.session.run({ type: "withdrawWithReason", target: theirs.id, reason: "Not true after all" }),
    );
    expect(screen.getByText(/^Taken back: .*The disk is full/)).toBeTruthy();
    await tap("Put back");
    expect(stage.session.facts.get().at(-1)).toMatchObject({ type: "entry.restored/1", data: { target: theirs.id } });
  });

  test("isn't offered for what was withdrawn on another phone", async () => {
    const stage = await withScribe();
    const mine = stage.session.facts.get().at(-1) as Fact;
    const theirs = {
      ...mine,
      id: "ffffffff-other-phone" as FactId,
      device: "other-phone" as DeviceId,
      order: ((mine.order ?? mine.at) + 1) as Instant,
      seq: 1,
      type: "entry.withdrawn/2",
      data: { target: mine.id, reason: "Logged twice" },
    } as Fact;
    await act(async () => stage.session.receive([theirs]));
    expect(screen.getByText(/^Taken back: /)).toBeTruthy();
    expect(buttons(/^(Undo|Put back)/)).toEqual([]);
  });

  test("asks about a copied update: only the log forgets", async () => {
    const stage = await stageIncident();
    await stage.show("update");
    await tap("Copy update");
    await stage.show();
    stage.logged();
    await tap("Undo: update");
    expect(screen.getByRole("dialog").textContent).toContain("It may already be posted. Take it back in the log only?");
    await tap("Keep it");
    expect(stage.logged()).toEqual([]);
    await tap("Undo: update");
    await tap("Take it back in the log");
    expect(stage.logged()).toEqual(["entry.withdrawn/1"]);
    expect(stage.session.incident.get().lastUpdate).toBeNull();
  });
});
