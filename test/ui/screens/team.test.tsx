import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { Ports } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { TeamScreen } from "../../../src/ui/screens/team/TeamScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const show = (ports: Ports): Promise<void> => showScreen(TeamScreen, createTestKit(ports), "/team");
const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const enter = async (label: string, text: string, button: string): Promise<void> => {
  await act(
    async () => void fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value: text } }),
  );
  await tap(button);
};

test.each([
  ["insecure", true],
  ["not-yet", false],
] as const)("an address that is %s says that it can’t work offline: %s", async (type, isSaid) => {
  await show({ ...createTestPorts(), offline: { readiness: live({ type }), look: () => undefined } });
  const said = screen.queryByText("This address can’t work offline. Open First90 over https.");
  expect(said !== null).toBe(isSaid);
});

describe("who holds this phone", () => {
  test("can stay unnamed, can be named, and can go back to no name", async () => {
    const ports = createTestPorts({ name: "" });
    await show(ports);
    expect(within(region("This phone")).getByRole("status").textContent).toMatch(/without a name. That is fine/);
    expect(screen.queryByRole("button", { name: "Use no name" })).toBeNull();
    await enter("Your name", "  Ana  Lima ", "Save name");
    expect(ports.identity.me.get().name).toBe("Ana Lima");
    expect(screen.getByText(/logged as Ana Lima/)).toBeTruthy();
    await tap("Use no name");
    expect(ports.identity.me.get().name).toBe("");
    expect((screen.getByRole("textbox", { name: "Your name" }) as HTMLInputElement).value).toBe("");
  });
});

describe("a name given while incidents are open", () => {
  const writersOf = async (ports: Ports): Promise<readonly (readonly string[])[]> => {
    const all = await Promise.all((await ports.log.listAll()).map(({ id }) => ports.log.readFacts(id)));
    return all.map((facts) => timeline(facts).map(({ fact }) => fact.by.name));
  };
  const declare = async (kit: ReturnType<typeof createTestKit>): Promise<void> => {
    const at = kit.ports.clock.now();
    await declareIncident(kit.ports, kit.sessions, { drill: false, at, pack: builtInPack }).settled();
  };

  test("is in their earlier entries at once, and says so", async () => {
    const ports = createTestPorts({ name: "" });
    const kit = createTestKit(ports);
    await declare(kit);
    await showScreen(TeamScreen, kit, "/team");
    await enter("Your name", "Ana", "Save name");
    await screen.findByText(/Your entries in 1 open incident now have your name too\./);
    expect(await writersOf(ports)).toEqual([["Ana", "Ana"]]);
  });

  test("leaves entries under another name alone, and corrects them with one tap", async () => {
    const ports = createTestPorts({ name: "Aan" });
    const kit = createTestKit(ports);
    await declare(kit);
    await showScreen(TeamScreen, kit, "/team");
    await enter("Your name", "Ana", "Save name");
    await screen.findByText("In 1 open incident your entries say “Aan”.");
    expect(await writersOf(ports)).toEqual([["Aan"]]);
    await tap("Change them to Ana");
    await screen.findByText(/Your entries in 1 open incident now have your name too\./);
    expect(await writersOf(ports)).toEqual([["Ana", "Ana"]]);
    expect(screen.queryByRole("button", { name: "Change them to Ana" })).toBeNull();
  });
});

describe("the people this phone knows", () => {
  const names = (): readonly (string | null)[] =>
    within(region("People this phone knows"))
      .queryAllByRole("listitem")
      .map(({ textContent }) => textContent);

  test("are added by name, once each", async () => {
    await show(createTestPorts());
    expect(screen.getByText("Nobody yet.")).toBeTruthy();
    await enter("Name", "Ben", "Add");
    expect(names()).toEqual(["BenEditRemove"]);
    await enter("Name", "BEN", "Add");
    expect(names()).toEqual(["BenEditRemove"]);
    expect(screen.getByText(/Ben is already on the list/)).toBeTruthy();
  });

  test("are removed without a question, and come back with Undo as the same person", async () => {
    const ports = createTestPorts();
    await show(ports);
    await enter("Name", "Ben", "Add");
    const before = [...ports.people];
    await tap("Remove Ben");
    expect(names()).toEqual([]);
    expect(screen.getByText("Ben is off the list. Logs keep the name.")).toBeTruthy();
    await tap("Undo");
    expect(ports.people).toEqual(before);
    expect(names()).toEqual(["BenEditRemove"]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("a list that can't be written is said, and nothing changes", async () => {
    const ports = createTestPorts();
    const roster = { ...ports.roster, remove: () => Promise.reject(new Error("full")) };
    await show({ ...ports, roster });
    await enter("Name", "Ben", "Add");
    await tap("Remove Ben");
    expect(screen.getByText(/could not be saved on this phone/)).toBeTruthy();
    expect(names()).toEqual(["BenEditRemove"]);
  });
});

test("the settings are one plain link away", async () => {
  await show(createTestPorts());
  expect(screen.getByRole("link", { name: "Settings" }).getAttribute("href")).toBe("/settings");
});
