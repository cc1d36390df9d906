// A severity has its colour wherever a row, a button or a chip begins with its name: one scale, as a bar or a chip.

import { act, cleanup, waitFor } from "@testing-library/preact/pure";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import type { AppServices } from "../../src/ui/context/app-context.ts";
import { createTestPorts } from "../kit/app/ports.ts";
import { bring } from "../kit/drill/drills.ts";
import { fullRun } from "../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds } from "../kit/log/log.ts";
import { openApp } from "./kit/open-app.tsx";
import { createTestKit, settle } from "./kit/show-screen.tsx";

let kit: AppServices;

beforeAll(async () => {
  const ports = createTestPorts();
  kit = createTestKit(ports);
  await bring(ports.log, firstNinetySeconds(createWriter("open" as IncidentId)));
  await bring(ports.log, fullRun(createWriter("closed" as IncidentId, "device-2")));
  ports.clock.pass(60_000);
});
afterEach(() => act(cleanup));

const named = /^(?:DRILL )?(SEV[1-4])\b/;

test.each(["/", "/open", "/review", "/cards", "/cards/severity/SEV2", "/incident/open", "/incident/open/severity"])(
  "%s",
  async (address) => {
    await openApp(address, kit);
    const leads = (): readonly Element[] =>
      [...document.querySelectorAll("a, button, span, h1")].filter(({ textContent }) => named.test(textContent ?? ""));
    await waitFor(() => expect(leads()).not.toEqual([]));
    await settle();
    const wrong = leads().filter((one) => {
      const level = named.exec(one.textContent ?? "")?.[1];
      return one.closest("[data-severity]")?.getAttribute("data-severity") !== level;
    });
    expect(wrong.map(({ textContent }) => textContent)).toEqual([]);
  },
);
