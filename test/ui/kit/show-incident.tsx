// Shows one screen of an incident over a stored log, with the taps a test makes on it.

import { act, screen, within } from "@testing-library/preact/pure";
import type { Fact, FactType } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { createTestKit, settle, showScreen } from "./show-screen.tsx";

export interface ShownIncident {
  readonly ports: TestPorts;
  /** Taps the button of that name, in the group of that name if one is given; in the open sheet if there is one. */
  tap(name: string | RegExp, group?: string): Promise<void>;
  type(field: string | RegExp, text: string): Promise<void>;
  /** Lets `minutes` minutes pass on screen. */
  pass(minutes: number): Promise<void>;
  /** The data of the newest logged fact, which must be of that type. */
  logged(type: FactType): Promise<unknown>;
}

/** Shows `/incident/:id/<step>` once its title is there; the clock is `minute` minutes after the declaration. */
export const showIncident = async (
  step: string,
  title: string,
  facts: readonly Fact[],
  { minute = 2, ...options }: TestPortsOptions & { readonly minute?: number } = {},
): Promise<ShownIncident> => {
  const log = createMemoryLog();
  await log.merge(INCIDENT, facts);
  const ports = createTestPorts({ ...options, log });
  ports.clock.pass(minute * 60_000);
  await showScreen(IncidentRoute, createTestKit(ports), `/incident/${INCIDENT}/${step}`, "/incident/:id/:step?");
  await screen.findByRole("heading", { level: 1, name: title });
  // The screen arrived outside the test's own actions, so this waits for its work after the first frame.
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const where = (group?: string) => {
    const dialog = screen.queryByRole("dialog");
    const root = dialog ? within(dialog) : screen;
    return group ? within(root.getByRole("group", { name: group })) : root;
  };
  return {
    ports,
    async tap(name, group) {
      await act(async () => void where(group).getByRole("button", { name }).click());
      await settle();
    },
    async type(field, text) {
      const input = where().getByRole<HTMLInputElement>("textbox", { name: field });
      await act(async () => {
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    async pass(minutes) {
      ports.clock.pass(minutes * 60_000);
      await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    },
    async logged(type) {
      const last = (await log.readFacts(INCIDENT)).at(-1);
      if (last?.type !== type) throw new Error(`The last entry is ${last?.type}, not ${type}`);
      return last.data;
    },
  };
};
