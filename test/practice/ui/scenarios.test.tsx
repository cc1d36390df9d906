// The library of scenarios, by role and name: what is on the phone, what is imported, what is exported, and what can be
// undone.

import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { keepScenario, listScenarios } from "../../../src/practice/actions/scenario/keep-scenarios.ts";
import { keepDraft, readDraft } from "../../../src/practice/actions/scenario/scenario-drafts.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { writeScenario } from "../../../src/practice/formats/write-scenario.ts";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { smallScenario } from "../../kit/drill/drills.ts";
import { tap } from "../../ui/kit/incident.tsx";
import {
  addressNow,
  createTestKit,
  screenArrived,
  settle,
  showScreen,
  type TestKit,
} from "../../ui/kit/show-screen.tsx";

let ports: TestPorts;
let relay: TestRelayPorts;
let kit: TestKit;
beforeEach(() => {
  ports = createTestPorts();
  relay = createTestRelayPorts();
  kit = createTestKit(ports, createTestTeam(relay));
});
const show = async (address: string): Promise<void> => {
  await showScreen(DrillsRoute, kit, address, "/drills/:part?/:id?");
  await screenArrived();
};
const text = (): string => document.body.textContent ?? "";
const bring = async (content: string): Promise<void> => {
  const input = await screen.findByLabelText("Scenario file");
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File([content], "scenario.json")] } });
  });
  await waitFor(() => expect(text()).not.toContain("Reading the file…"));
  await settle();
};
const kept = (): Promise<readonly Scenario[]> => listScenarios(relay, builtInScenarios);
const [checkout] = builtInScenarios;
if (!checkout) throw new Error("no scenario");
const ours = { ...checkout, title: "Ours", injects: checkout.injects.filter(({ id }) => id !== "too-low") };

describe("on the drills screen", () => {
  test("each scenario says how long it takes, what it trains, and leads to its brief", async () => {
    await show("/drills");
    const part = await screen.findByRole("region", { name: "Scenarios" });
    await waitFor(() => expect(within(part).getAllByRole("listitem")).toHaveLength(7));
    const [first] = within(part).getAllByRole("link");
    expect(first?.getAttribute("href")).toBe("/drills/scenario/checkout-payments");
    expect(first?.textContent).toContain("18 min");
    expect(first?.textContent).toContain("The whole loop, to handoff and stand-down");
    await waitFor(() => expect(first?.textContent).toContain("Not done yet"));
    expect(text().match(/Ends the path to a certificate/g)).toHaveLength(1);
  });

  test("one that was played to its end says when", async () => {
    const session = await kit.declareIncident({ drill: true, at: ports.clock.now() });
    session.run({ type: "startDrill", scenario: checkout, seed: 1, speed: 1, alertAt: ports.clock.now() });
    session.run({ type: "endDrill", reason: "finished" });
    await session.settled();
    await show("/drills");
    expect((await screen.findByText("Done 2026-11-21")).closest("a")?.textContent).toContain(checkout.title);
    expect(screen.getAllByText("Not done yet")).toHaveLength(6);
  });

  test("scenarios that can't be read can be asked for again", async () => {
    let isThere = false;
    const { needs } = kit;
    const scenarios = () => (isThere ? needs.scenarios() : Promise.reject(new Error("gone")));
    kit = { ...kit, needs: { ...needs, scenarios } };
    await show("/drills");
    await screen.findByText("The scenarios on this phone can’t be read just now.");
    isThere = true;
    await tap("Try again");
    await screen.findByText(checkout.title);
  });
});

describe("a file", () => {
  test("with a new scenario is imported and can be opened", async () => {
    await show("/drills/scenarios");
    await bring(writeScenario(smallScenario));
    await screen.findByText("Imported: A small drill.");
    expect(screen.getByRole("link", { name: "Open it" }).getAttribute("href")).toBe("/drills/scenarios/small");
    const row = await screen.findByRole("link", { name: /A small drill/ });
    expect(row.textContent).toContain("Your team’s own");
    await bring(writeScenario(smallScenario));
    await screen.findByText("A small drill is already on this phone, word for word.");
  });

  test.each([
    ["cut off", writeScenario(smallScenario).slice(0, 900), /^Line \d+: the file ends in the middle/],
    ["with a wrong field", writeScenario({ ...smallScenario, minutes: 0 }), /^scenario\.minutes must be/],
    [
      "of a newer version",
      writeScenario(smallScenario).replace('"version": 1', '"version": 2'),
      /newer version of First90/,
    ],
    ["of another kind", '{"format":"first90.incident"}', /^This isn’t a First90 scenario/],
    ["that is too big", " ".repeat(4_000_001), /larger than 1 MB/],
  ])("%s gets a sentence and changes nothing", async (_name, content, sentence) => {
    await show("/drills/scenarios");
    await bring(content);
    await screen.findByText(sentence);
    expect(await relay.kept.readSetting("scenarios")).toBeNull();
  });

  test("with the id of another one asks first", async () => {
    await show("/drills/scenarios");
    await bring(writeScenario(ours));
    await screen.findByText(/Nothing has changed yet\. Use the file’s version instead\?/);
    expect(await relay.kept.readSetting("scenarios")).toBeNull();
    await tap("Leave it");
    await bring(writeScenario(ours));
    await tap("Keep both");
    await screen.findByText("Imported: Ours.");
    expect((await kept()).map(({ id }) => id)).toContain("checkout-payments-2");
    await bring(writeScenario(ours));
    await tap("Replace it");
    await screen.findByRole("link", { name: /Ours.*Changed by your team/ });
    expect((await kept())[0]).toEqual(ours);
  });

  test("that can't be stored says so", async () => {
    relay.kept.writeSetting = () => Promise.reject(new Error("full"));
    await show("/drills/scenarios");
    await bring(writeScenario(smallScenario));
    await screen.findByText("The scenario could not be saved on this phone. Nothing has changed.");
  });
});

describe("one scenario", () => {
  test("that came with the app can be exported and copied, and not removed", async () => {
    await show("/drills/scenarios/checkout-payments");
    await screen.findByText("Came with First90");
    await tap("Export file");
    expect(ports.downloaded.at(-1)).toMatchObject({
      name: "first90-scenario-checkout-payments.json",
      text: writeScenario(checkout),
    });
    await screen.findByText("Exported as first90-scenario-checkout-payments.json.");
    expect(screen.queryByRole("button", { name: /Remove|Put/ })).toBeNull();
    await tap("Make a copy");
    await waitFor(() => expect(addressNow()).toBe("/drills/edit/checkout-payments-2"));
    expect((await kept()).at(-1)).toMatchObject({ title: "Three of ten payments fail (copy)" });
  });

  test("that was changed says in what, and can be put back, and that undone", async () => {
    await keepScenario(relay, ours);
    await show("/drills/scenarios/checkout-payments");
    const differs = await screen.findByRole("region", { name: "Differs from the one that came with First90" });
    expect(
      within(differs)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Title: changed", "Messages: 1 removed"]);
    await tap("Put the built-in one back");
    await screen.findByText("The one that came with First90 is back.");
    expect((await kept())[0]).toEqual(checkout);
    await tap("Undo");
    await screen.findByText("It is as it was before.");
    expect((await kept())[0]).toEqual(ours);
  });

  test("of the team can be removed with what was being changed in it, and that undone", async () => {
    await keepScenario(relay, smallScenario);
    await keepDraft(relay, "small", { title: "Half" });
    await show("/drills/scenarios/small");
    await screen.findByText(/changes that are not saved yet/);
    await tap("Remove");
    await screen.findByText("A small drill removed from this phone.");
    expect(await kept()).toHaveLength(7);
    expect(await readDraft(relay, "small")).toBeNull();
    await tap("Undo");
    await waitFor(async () => expect((await kept()).at(-1)).toEqual(smallScenario));
    expect(await readDraft(relay, "small")).toEqual({ title: "Half" });
  });

  test("that isn't here says so", async () => {
    await show("/drills/scenarios/nothing");
    await screen.findByText("No scenario of this name is on this phone.");
  });
});

test("a new one starts from the template, in the editor", async () => {
  await show("/drills/scenarios");
  await screen.findByText(checkout.title);
  await tap("New scenario");
  await waitFor(() => expect(addressNow()).toBe("/drills/edit/own"));
  expect((await kept()).at(-1)).toMatchObject({ id: "own", title: "A new scenario" });
});
