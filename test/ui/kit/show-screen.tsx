// Renders a screen as the app does: with a kit, at an address, with working links. Removed after each test.

import { act, cleanup, render, screen, waitFor } from "@testing-library/preact/pure";
import type { ComponentType } from "preact";
import { LocationProvider, Route, Router, useLocation } from "preact-iso";
import { afterEach, expect } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createOpenIncidents } from "../../../src/actions/incident/open-incidents.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { lazy } from "../../../src/actions/ports/lazy.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { Ports } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { reasonShelf } from "../../../src/content/reasons/reason-shelf.ts";
import { createDrillRunner } from "../../../src/practice/actions/drill/drill-runner.ts";
import { scenarioShelf } from "../../../src/practice/content/scenario-shelf.ts";
import { practiceWith } from "../../../src/practice/door.tsx";
import { PracticeContext, type PracticeNeeds } from "../../../src/practice/ui/use-practice.ts";
import { AppContext, type AppServices } from "../../../src/ui/context/app-context.ts";
import { lazySheets } from "../../../src/ui/screens/incident/board/lazy-sheets.ts";
import { partsWords } from "../../../src/ui/words/parts.ts";
import { createTestTeam } from "../../kit/app/relay-ports.ts";

afterEach(() => act(cleanup));

export interface TestKit extends AppServices {
  readonly needs: PracticeNeeds;
}

/** Returns a kit over the ports, composed like the app's own. */
export const createTestKit = (ports: Ports, team: AppServices["team"] = createTestTeam()): TestKit => {
  const sessions = createSessions(ports);
  const openIncidents = createOpenIncidents(ports.log);
  const needs: PracticeNeeds = {
    stories: lazy(async () => {
      const { kept } = (await team.load()).ports;
      // The story checks the clock when the page returns to the screen, and never on its own.
      const onReturn = (look: () => void): void => document.addEventListener("visibilitychange", look);
      const timer = { set: () => undefined, onReturn };
      return createDrillRunner({ ports, sessions, openIncidents, kept, timer, turn: { isMine: live(true) } });
    }),
    scenarios: async () => scenarioShelf,
  };
  return {
    ports,
    sessions,
    openIncidents,
    team,
    kept: {
      readSetting: async (key) => (await team.load()).ports.kept.readSetting(key),
      writeSetting: async (key, value) => (await team.load()).ports.kept.writeSetting(key, value),
    },
    needs,
    reasons: lazy(async () => reasonShelf),
    idle: Promise.resolve(),
    practice: practiceWith(needs),
    async declareIncident({ drill, at }) {
      return declareIncident(ports, sessions, { drill, at, pack: builtInPack });
    },
  };
};

const Address = () => <p data-testid="address">{useLocation().url}</p>;

/** Shows `screen` at `address`; `pattern` is its route. Any other address shows an empty page. */
export const showScreen = async (
  screen: ComponentType,
  kit: AppServices & Partial<Pick<TestKit, "needs">>,
  address = "/",
  pattern = address.split("?")[0] ?? address,
): Promise<void> => {
  history.replaceState(null, "", address);
  await act(async () => {
    render(
      <AppContext.Provider value={live<AppServices | null>(kit)}>
        <PracticeContext.Provider value={kit.needs ?? null}>
          <LocationProvider>
            <Router>
              <Route path={pattern} component={screen} />
              <Route default component={() => null} />
            </Router>
            <Address />
          </LocationProvider>
        </PracticeContext.Provider>
      </AppContext.Provider>,
    );
  });
  await settle();
};

/** Resolves once the answers of a screen's ports are on screen. */
export const settle = async (): Promise<void> => {
  for (let round = 0; round < 3; round += 1) await act(async () => undefined);
};

/** Resolves once a screen in a file of its own has replaced the loading text, and the board's sheets are there. */
export const screenArrived = async (): Promise<void> => {
  await settle();
  await lazySheets.load();
  await waitFor(() => expect(screen.queryByRole("heading", { level: 1, name: partsWords.loading })).toBeNull());
  await settle();
};

/** Returns the app's current address. */
export const addressNow = (): string => document.querySelector("[data-testid=address]")?.textContent ?? "";
