// What else can go wrong around a screen: a file or the kit that doesn't load, the app around the screens, the notices.

import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { createElement } from "preact";
import { afterEach, expect, test } from "vitest";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { readExport } from "../../src/formats/import/read-export.ts";
import { guarded } from "../../src/ui/app/guarded.tsx";
import { routeScreen } from "../../src/ui/app/route-screen.tsx";
import { exportWords } from "../../src/ui/words/closing.ts";
import { failedWords } from "../../src/ui/words/failed.ts";
import { nowWords } from "../../src/ui/words/now.ts";
import { partsWords } from "../../src/ui/words/parts.ts";
import { rawLogWords } from "../../src/ui/words/raw-log.ts";
import { createTestPorts, START } from "../kit/app/ports.ts";
import { firstNinetySeconds, INCIDENT } from "../kit/log/log.ts";
import { quietDeclaration } from "../kit/log/stories.ts";
import { openApp } from "./kit/open-app.tsx";
import { plantFailure, takeFailureUp } from "./kit/plant-failure.tsx";
import { createTestKit, settle } from "./kit/show-screen.tsx";

afterEach(async () => {
  takeFailureUp();
  await act(cleanup);
});

const untilFailed = (): Promise<unknown> => screen.findByRole("heading", { level: 1, name: failedWords.title });
const tap = async (name: string | RegExp): Promise<void> => {
  await act(async () => screen.getByRole("button", { name }).click());
  await settle();
};
const missing = new TypeError("Failed to fetch dynamically imported module: /assets/quiet.js");
const appMissing = (): Promise<never> => {
  const rejected = Promise.reject(missing);
  rejected.catch(() => undefined);
  return rejected;
};
test.each(["/", "/cards", "/incident/one", "/team/push"])("a kit that can't be had is said at %s", async (address) => {
  await openApp(address, null, { appReady: appMissing() });
  await untilFailed();
  expect(screen.getByRole("alert").textContent).toBe(failedWords.missing);
  expect(screen.getByText(/Failed to fetch dynamically imported module/)).toBeTruthy();
});

test("a tap on Declare that was lost with the kit is said, with its time", async () => {
  await openApp("/", null, { appReady: appMissing(), earlyDeclare: true });
  await untilFailed();
  expect(screen.getByText(failedWords.notDeclared("03:02:11 UTC"))).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toBe(failedWords.missing);
});

test("a screen that could not be brought is asked for again the next time", async () => {
  let asked = 0;
  const Handover = guarded(
    routeScreen(async () => {
      asked += 1;
      if (asked === 1) throw missing;
      return () => createElement("h1", {}, "Here after all");
    }),
  );
  await openApp("/handover", createTestKit(createTestPorts()), { screens: { Handover } });
  await untilFailed();
  await tap(failedWords.home);
  await screen.findByRole("heading", { level: 1, name: nowWords.title });
  await act(async () => history.back());
  await screen.findByRole("heading", { level: 1, name: "Here after all" });
  expect(asked).toBe(2);
});

test("an incident that can't be opened is said, instead of words that it is on its way", async () => {
  const ports = createTestPorts();
  const log = { ...ports.log, open: async () => Promise.reject(new Error("The disk is gone")) };
  await openApp("/incident/one", createTestKit({ ...ports, log }));
  await untilFailed();
  expect(screen.getByText("Error: Error The disk is gone")).toBeTruthy();
});

test("the app around the screens may fail as well", async () => {
  plantFailure("Nav");
  await openApp("/cards", createTestKit(createTestPorts()));
  await untilFailed();
  expect(screen.getByRole("button", { name: failedWords.reload })).toBeTruthy();
});

test("notices that fail take nothing with them", async () => {
  plantFailure("Notices");
  await openApp("/team", createTestKit(createTestPorts()));
  expect(await screen.findByRole("heading", { level: 1, name: "Team" })).toBeTruthy();
  await settle();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Team");
});

const failedAt = async (address: string, facts: readonly Fact[], unread: readonly ("database" | "journal")[] = []) => {
  plantFailure(address === "/team" ? "TeamRoute" : "IncidentRoute");
  const { rescued } = await openApp(address, createTestKit(createTestPorts()), { raw: { facts, unread } });
  await untilFailed();
  await screen.findByRole("heading", { level: 2, name: rawLogWords.title });
  return rescued;
};

test("the log of the incident can be copied and downloaded, and imports back", async () => {
  const facts = firstNinetySeconds();
  const { copied, downloaded } = await failedAt(`/incident/${INCIDENT}/log`, facts);
  expect(screen.getByText(`${facts.length} entries of this incident on this phone.`)).toBeTruthy();
  await tap(rawLogWords.copy);
  await tap(rawLogWords.download);
  expect(screen.getByText(exportWords.downloaded("first90-raw-log.json"))).toBeTruthy();
  expect(downloaded.map(({ text }) => text)).toEqual(copied);
  expect(readExport(copied[0] ?? "")).toEqual({ ok: true, incidentId: INCIDENT, facts });
});

test("elsewhere it is all that is on the phone, an export for each incident", async () => {
  const [other] = quietDeclaration();
  if (!other) throw new Error("no fact");
  const facts = [...firstNinetySeconds(), { ...other, incidentId: "other" as IncidentId }];
  const { copied } = await failedAt("/team", facts);
  expect(screen.getByText(`${facts.length} entries on this phone, in 2 incidents.`)).toBeTruthy();
  await tap(rawLogWords.copy);
  const exports = JSON.parse(copied[0] ?? "") as { readonly incidentId: string; readonly log: readonly Fact[] }[];
  expect(exports.map(({ incidentId }) => incidentId)).toEqual([INCIDENT, "other"]);
  expect(exports.flatMap(({ log }) => log)).toEqual(facts);
});

test("what can't be read of it is said", async () => {
  await failedAt(`/incident/${INCIDENT}`, firstNinetySeconds(), ["database"]);
  expect(screen.getByText(new RegExp(rawLogWords.secondCopy))).toBeTruthy();
  await failedAt(`/incident/${INCIDENT}`, [], ["database", "journal"]);
  expect(screen.getByText(rawLogWords.unread)).toBeTruthy();
  expect(screen.queryByRole("button", { name: rawLogWords.copy })).toBeNull();
});

test("where even the way to the log is missing, that is said", async () => {
  plantFailure("TeamRoute");
  await openApp("/team", createTestKit(createTestPorts()), { raw: null });
  await untilFailed();
  await waitFor(() => expect(screen.getByText(failedWords.noRawLog)).toBeTruthy());
});

test.each([
  ["IncidentRow", "/"],
  ["OverviewRow", "/open"],
  ["ReviewRow", "/review"],
  ["StatusClockPanel", "/incident/ID"],
  ["RolesPanel", "/incident/ID"],
  ["NextMoveButton", "/incident/ID"],
  ["EntryLine", "/incident/ID"],
  ["EntryRow", "/incident/ID/log"],
])("%s at %s fails alone", async (name, address) => {
  const kit = createTestKit(createTestPorts());
  const session = await kit.declareIncident({ drill: false, at: START });
  await session.settled();
  plantFailure(name);
  await openApp(address.replace("ID", session.id), kit);
  expect((await screen.findAllByText(partsWords.notShown)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("heading", { level: 1, name: failedWords.title })).toBeNull();
});
