// The whole app at an address, over a kit of the test's own.

import { act, cleanup, render } from "@testing-library/preact/pure";
import { live } from "../../../src/actions/ports/live.ts";
import type { RawLog } from "../../../src/actions/ports/storage-port.ts";
import { type Zone, zoneAt } from "../../../src/domain/text/zone.ts";
import { App } from "../../../src/ui/app/App.tsx";
import { createRouteScreens, type RouteScreens } from "../../../src/ui/app/route-screens.ts";
import type { AppServices } from "../../../src/ui/context/app-context.ts";
import type { Start } from "../../../src/ui/context/start.ts";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";

export interface AppOptions {
  readonly appReady?: Promise<AppServices>;
  readonly earlyDeclare?: boolean;
  readonly worksOffline?: boolean;
  /** Screens in place of the app's own. */
  readonly screens?: Partial<RouteScreens>;
  /** What is found in the two copies of the log; null where the way to them is missing. */
  readonly raw?: RawLog | null;
  /** The zone that the first screen prints its times in; UTC without one. */
  readonly zone?: Zone;
}

export interface OpenedApp {
  /** Where a failed screen copies, shares and downloads to. */
  readonly rescued: TestPorts;
  /** How often the screen that the address names was drawn. */
  drawn(): number;
}

/** Leaves what is shown and starts the app at the address. */
export const openApp = async (
  address: string,
  kit: AppServices | null,
  options: AppOptions = {},
): Promise<OpenedApp> => {
  const { appReady = kit ? Promise.resolve(kit) : new Promise<AppServices>(() => undefined), earlyDeclare = false } =
    options;
  const { raw = { facts: [], unread: [] } } = options;
  const rescued = createTestPorts();
  const { clipboard, share, files } = rescued;
  const start: Start = {
    openIncidents: Promise.resolve([]),
    knownIncidents: () => [],
    appReady,
    worksOffline: options.worksOffline ?? true,
    rescue: async () => {
      if (!raw) throw new TypeError("Failed to fetch dynamically imported module: /assets/compose-rescue.js");
      return { clipboard, share, files, read: async () => raw };
    },
    takeEarlyDeclare: () => (earlyDeclare ? START : null),
    now: () => START,
    zone: (at) => zoneAt(options.zone ?? 0, at),
  };
  let drawn = 0;
  const onDrawn = (): void => {
    drawn += 1;
  };
  await act(cleanup);
  history.replaceState(null, "", address);
  void act(() => {
    render(
      <App
        start={start}
        services={live(kit)}
        screens={{ ...createRouteScreens(appReady), ...options.screens }}
        onDrawn={onDrawn}
      />,
    );
  });
  return { rescued, drawn: () => drawn };
};
