import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { exportLog } from "../../../src/actions/transfer/export-log.ts";
import type { ImportOutcome } from "../../../src/actions/transfer/import-log.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { ReviewScreen } from "../../../src/ui/screens/review/ReviewScreen.tsx";
import { importWords } from "../../../src/ui/words/review.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { longIncident } from "../../kit/log/stories.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const phone = (ports: TestPorts = createTestPorts()) => {
  const kit = createTestKit(ports);
  const declare = async (drill: boolean, service: string): Promise<IncidentSession> => {
    ports.clock.pass(60_000);
    const session = declareIncident(ports, kit.sessions, { drill, at: ports.clock.now(), pack: builtInPack });
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    session.run({ type: "describe", field: "service", text: service });
    await session.settled();
    return session;
  };
  return { ports, kit, declare, show: () => showScreen(ReviewScreen, kit, "/review") };
};

const bring = async (text: string): Promise<void> => {
  const input = document.querySelector("input[type=file]");
  if (!input) throw new Error("no file input");
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File([text], "log.json", { type: "application/json" })] } });
  });
  await screen.findByText((text) => text !== "" && text !== "Reading the file…", { selector: "[role=status] > p" });
};
const said = (): string => screen.getByRole("status").textContent ?? "";
const rows = (region: string): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: region }))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);

describe("the list", () => {
  test("has real incidents newest first, open ones marked, and drills apart", async () => {
    const { declare, show } = phone();
    const old = await declare(false, "checkout");
    old.run({ type: "resolve" });
    old.run({ type: "standDown" });
    await old.settled();
    await declare(true, "payments");
    const open = await declare(false, "login");
    await show();
    expect(rows("Incidents")).toEqual([
      expect.stringMatching(/^SEV2loginOpenTriaged2026-11-21 03:05 UTC$/),
      expect.stringMatching(/^SEV2checkoutStood down2026-11-21 03:03 UTC$/),
    ]);
    expect(rows("Drills")).toEqual([expect.stringMatching(/^SEV2DRILL payments/)]);
    const link = within(screen.getByRole("region", { name: "Incidents" })).getByRole("link", { name: /login/ });
    expect(link.getAttribute("href")).toBe(`/incident/${open.id}`);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  test("says when there is nothing yet", async () => {
    await phone().show();
    expect(screen.getByText("No incidents logged on this phone yet.")).toBeTruthy();
  });

  test("says when it can't be read, and reads again", async () => {
    const ports = createTestPorts();
    let broken = true;
    const listAll = ports.log.listAll;
    const log = { ...ports.log, listAll: () => (broken ? Promise.reject(new Error("lost")) : listAll()) };
    const { show } = phone({ ...ports, log });
    await show();
    expect(screen.getByRole("alert").textContent).toContain("can’t be read just now");
    broken = false;
    await act(async () => void screen.getByRole("button", { name: "Try again" }).click());
    await settle();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/No incidents logged/)).toBeTruthy();
  });
});

describe("the import", () => {
  const exported = async (): Promise<{ readonly text: string; readonly count: number; readonly id: string }> => {
    const { declare } = phone();
    const session = await declare(false, "search");
    const { text } = await exportLog(session, "json", "utc");
    return { text, count: session.facts.get().length, id: session.id };
  };

  test("takes a log of another phone, lists it and links to it", async () => {
    const { text, count, id } = await exported();
    await phone().show();
    await bring(text);
    expect(said()).toContain(`Imported ${count} entries.`);
    expect(screen.getByRole("link", { name: "Open the incident" }).getAttribute("href")).toBe(`/incident/${id}`);
    expect(rows("Incidents")).toEqual([expect.stringContaining("search")]);
  });

  test("says that a file brings nothing new", async () => {
    const { text } = await exported();
    await phone().show();
    await bring(text);
    await bring(text);
    expect(said()).toContain("Everything in this file is already on this phone.");
  });

  test.each([
    ["an empty file", ""],
    ["no JSON", "\u0000\u0001PNG"],
    ["another file", '{"hello":"world"}'],
  ])("answers %s with a sentence, and nothing is listed", async (_name, text) => {
    await phone().show();
    await bring(text);
    expect(said()).toMatch(/\w.*\./);
    expect(said()).not.toContain("Imported");
    expect(screen.getByText(/No incidents logged/)).toBeTruthy();
  });

  test("says it when the phone could not keep it", async () => {
    const { text } = await exported();
    const ports = createTestPorts();
    const log = { ...ports.log, merge: () => Promise.reject(new Error("full")) };
    await phone({ ...ports, log }).show();
    await bring(text);
    expect(said()).toContain("could not be saved on this phone. Nothing was imported.");
  });

  test("says how far a long log is, and can be stopped: nothing is imported, and the next try takes it whole", async () => {
    const long = longIncident(2_500);
    const ports = createTestPorts();
    let goOn = (): void => undefined;
    const merge: typeof ports.log.merge = async (id, facts, work) => {
      work?.onProgress?.({ step: "saving", done: 500, of: facts.length });
      await new Promise<void>((done) => {
        goOn = done;
      });
      return ports.log.merge(id, facts, work);
    };
    await phone({ ...ports, log: { ...ports.log, merge } }).show();
    const input = document.querySelector("input[type=file]");
    const pick = (): Promise<void> =>
      act(async () => {
        const files = [new File([toJson(INCIDENT, long)], "log.json", { type: "application/json" })];
        fireEvent.change(input as Element, { target: { files } });
      });
    await pick();
    await screen.findByText("Saved 500 of 2,500 entries");
    expect(screen.getByRole("progressbar", { name: "Progress" })).toBeTruthy();
    await act(async () => void screen.getByRole("button", { name: "Stop" }).click());
    await act(async () => goOn());
    await screen.findByText("Stopped. Nothing was imported.");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(await ports.log.listAll()).toEqual([]);
    await pick();
    await screen.findByText("Saved 500 of 2,500 entries");
    await act(async () => goOn());
    await screen.findByText("Imported 2,500 entries.");
    // The phone may add that its clock differs.
    const here = new Set((await ports.log.readFacts(INCIDENT)).map(({ id }) => id));
    expect(long.filter(({ id }) => !here.has(id))).toEqual([]);
  });

  test("opens the phone's file picker from its button", async () => {
    await phone().show();
    let picked = 0;
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    input?.addEventListener("click", () => {
      picked += 1;
    });
    screen.getByRole("button", { name: "Import log" }).click();
    expect(picked).toBe(1);
  });

  const outcome = (added: number, alreadyHere: number, different: number): ImportOutcome => ({
    type: "imported",
    incidentId: "i" as never,
    added,
    alreadyHere,
    different,
    sender: null,
    newest: null,
  });
  test.each([
    [outcome(41, 0, 0), "Imported 41 entries."],
    [outcome(1, 0, 0), "Imported 1 entry."],
    [outcome(9997, 3, 0), "Imported 9,997 entries. 3 entries were already here."],
    [outcome(2, 1, 0), "Imported 2 entries. 1 entry was already here."],
    [outcome(0, 41, 0), "Everything in this file is already on this phone."],
    [
      outcome(0, 41, 1),
      "Nothing new in this file. 1 entry on this phone differs from the file. This phone’s wording was kept.",
    ],
    [
      outcome(3, 5, 2),
      "Imported 3 entries. 5 entries were already here. 2 entries on this phone differ from the file. This phone’s wording was kept.",
    ],
    [{ type: "refused", message: "Line 3: cut off." } as const, "Line 3: cut off."],
  ])("tells its outcome: %o", (result, sentence) => {
    expect(importWords(result)).toBe(sentence);
  });
});
