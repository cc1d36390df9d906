// No blank page, ever: makes each screen and each route of the app fail, in drawing and in an effect. Give each new one
// an address here.

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { keepAlert } from "../../src/actions/surprise/drill-alert.ts";
import { startDrill } from "../../src/practice/actions/drill/start-drill.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";
import type { AppServices } from "../../src/ui/context/app-context.ts";
import { failedWords } from "../../src/ui/words/failed.ts";
import { navWords } from "../../src/ui/words/nav.ts";
import { nowWords } from "../../src/ui/words/now.ts";
import { createTestPorts, START } from "../kit/app/ports.ts";
import { bring, playedDrill } from "../kit/drill/drills.ts";
import { playWell } from "../kit/drill/players.ts";
import { openApp } from "./kit/open-app.tsx";
import { plantFailure, takeFailureUp } from "./kit/plant-failure.tsx";
import { createTestKit } from "./kit/show-screen.tsx";

/** The address of each screen; REAL, DRILL and PLAYED stand for incidents on the phone. */
const addresses: Readonly<Record<string, string>> = {
  AlertScreen: "/drills/scenario/launch-day",
  ArmScreen: "/drills/arm",
  BoardScreen: "/incident/REAL",
  BriefScreen: "/drills/scenario/checkout-payments",
  CardScreen: "/cards/severity/SEV1",
  CardsFileScreen: "/cards/file",
  CardsRoute: "/cards",
  CertificateScreen: "/drills/certificate",
  ChannelScreen: "/incident/DRILL/channel",
  DebriefScreen: "/incident/PLAYED/debrief",
  DecisionsScreen: "/incident/REAL/decisions",
  DrillsRoute: "/drills",
  DrillsScreen: "/drills",
  EditCardScreen: "/cards/edit/rules",
  EditCardsScreen: "/cards/edit",
  EditRoute: "/cards/edit",
  EditScreen: "/drills/edit/none",
  ExportScreen: "/incident/REAL/export",
  FiredScreen: "/drills?fired=none.0",
  FirstNinetyScreen: "/incident/REAL/first",
  HandoffScreen: "/incident/REAL/handoff",
  HandoverScreen: "/handover",
  HistoryScreen: "/drills/history",
  IncidentRoute: "/incident/REAL",
  JoinScreen: "/join",
  LibraryScreen: "/drills/scenarios",
  LogScreen: "/incident/REAL/log",
  MitigateScreen: "/incident/REAL/mitigate",
  NotFoundScreen: "/nowhere",
  NowRoute: "/",
  NowScreen: "/",
  OrientationScreen: "/team/first",
  OverviewScreen: "/open",
  PhonesScreen: "/team/phones",
  PictureScreen: "/incident/REAL/picture",
  PushScreen: "/team/push",
  QuestionsScreen: "/incident/PLAYED/debrief?part=cards",
  ReaderScreen: "/cards/checklist/first-90/read",
  RealScreen: "/incident/PLAYED/real",
  ReceiveScreen: "/receive",
  RestrictedScreen: "/incident/REAL/restricted",
  ReviewScreen: "/review",
  RewriteScreen: "/incident/DRILL/rewrite",
  SayScreen: "/incident/REAL/say",
  ScenarioScreen: "/drills/scenarios/launch-day",
  ScenariosRoute: "/drills/scenarios",
  ScoreScreen: "/incident/PLAYED/score",
  SectionScreen: "/cards/edit/roles",
  SendScreen: "/incident/REAL/send",
  SentScreen: "/incident/REAL/sent",
  SettingsScreen: "/settings",
  SetupScreen: "/setup",
  SeverityScreen: "/incident/REAL/severity",
  StandDownScreen: "/incident/REAL/stand-down",
  TeamRoute: "/team",
  TeamScreen: "/team",
  UpdateScreen: "/incident/REAL/update",
  VerifyScreen: "/incident/REAL/verify",
  ListScreen: "/incident/REAL/list",
  WorkScreen: "/incident/REAL/work",
};

let kit: AppServices;
const ids = { REAL: "", DRILL: "", PLAYED: "one-incident-lead" };

beforeAll(async () => {
  const ports = createTestPorts();
  kit = createTestKit(ports);
  const real = await kit.declareIncident({ drill: false, at: START });
  const byId = (id: string) => {
    const found = builtInScenarios.find((one) => one.id === id);
    if (!found) throw new Error(`no scenario ${id}`);
    return found;
  };
  const times = { pushedAt: null, alertAt: START, acknowledgedAt: START, at: START };
  const drill = await startDrill(
    { ports, sessions: kit.sessions, random: { below: () => 7 } },
    { scenario: byId("checkout-payments"), speed: 1, ...times },
  );
  await Promise.all([real.settled(), drill.settled()]);
  await bring(ports.log, playedDrill(playWell(byId("checkout-payments"))));
  const { kept } = (await kit.team.load()).ports;
  await keepAlert(kept, { scenario: "launch-day", speed: 1, alertAt: START, acknowledgedAt: null });
  await kit.practice.stories.load();
  Object.assign(ids, { REAL: real.id, DRILL: drill.id });
});

afterEach(async () => {
  takeFailureUp();
  await act(cleanup);
});

const heading = (): string => screen.queryByRole("heading", { level: 1 })?.textContent ?? "";
const untilFailed = (): Promise<unknown> => screen.findByRole("heading", { level: 1, name: failedWords.title });
const addressOf = (path: string): string => path.replace(/REAL|DRILL|PLAYED/, (name) => ids[name as keyof typeof ids]);

describe.each(["in drawing", "in an effect"] as const)("a screen that fails %s", (way) => {
  test.each(Object.entries(addresses))("%s at %s says so, and lets go", async (name, path) => {
    const count = plantFailure(name, way);
    await openApp(addressOf(path), kit, { raw: { facts: [], unread: ["journal"] } });
    await untilFailed();
    expect(count()).toBeGreaterThan(0);
    expect(screen.getByRole("alert").textContent).toBe(failedWords.error);
    expect(screen.getByText("Error: Error planted")).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(failedWords.title));
    expect(screen.getByRole("button", { name: failedWords.reload })).toBeTruthy();
    await screen.findByText("None of its entries was found on this phone.");
    const isIncident = path.startsWith("/incident/");
    expect(screen.queryByRole("navigation", { name: navWords.label }) === null).toBe(isIncident);

    takeFailureUp();
    await act(async () => screen.getByRole("button", { name: failedWords.home }).click());
    await waitFor(() => expect(heading()).toBe(nowWords.title));
    if (path === "/") return;
    await act(async () => history.back());
    await waitFor(() => expect(location.pathname + location.search).toBe(addressOf(path)));
    await waitFor(() => expect([nowWords.title, failedWords.title, ""]).not.toContain(heading()));
  });
});

test("every screen and every route has an address here", () => {
  const src = resolve(import.meta.dirname, "../../src");
  const screens = ["ui/screens", "practice/ui"]
    .flatMap((folder) => readdirSync(`${src}/${folder}`, { recursive: true, encoding: "utf8" }))
    .flatMap((file) => /(\w+(?:Screen|Route))\.tsx$/.exec(file)?.[1] ?? [])
    .filter((name) => name !== "ErrorScreen");
  expect(screens.toSorted()).toEqual(Object.keys(addresses).toSorted());
  const routes = [...readFileSync(`${src}/ui/app/App.tsx`, "utf8").matchAll(/<Route path="(\/[\w-]*)/g)].map(
    ([, path]) => path,
  );
  expect(routes.length).toBeGreaterThan(9);
  const begin = (path: string): string => /^\/[\w-]*/.exec(path)?.[0] ?? "";
  expect(routes.filter((route) => !Object.values(addresses).some((path) => begin(path) === route))).toEqual([]);
});
