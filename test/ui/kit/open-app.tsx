// The whole app at an address, over the test's own kit.

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
  /** The contents of the two copies of the log; null if they can't be reached. */
  readonly raw?: RawLog | null;
  /** The zone in which the first screen prints times; UTC without one. */
  readonly zone?: Zone;
}

export interface OpenedApp {
  /** The ports through which a failed screen copies, shares and downloads. */
  readonly rescued: TestPorts;
  /** How often the address's screen was drawn. */
  drawn(): number;
}

/** Leaves the current screen and starts the app at the address. */
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
        screens={{ ...createRouteScreens(appReady, Promise.resolve()), ...options.screens }}
        onDrawn={onDrawn}
      />,
    );
  });
  return { rescued, drawn: () => drawn };
};
