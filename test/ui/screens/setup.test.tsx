import { act, fireEvent, screen, waitFor } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { SetupScreen } from "../../../src/ui/screens/setup/SetupScreen.tsx";
import { SETUP_DONE } from "../../../src/ui/screens/welcome/use-open-lines.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const show = (ports: TestPorts): Promise<void> => showScreen(SetupScreen, createTestKit(ports), "/setup");
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const enter = async (label: string, text: string): Promise<void> => {
  const field = screen.getByRole("textbox", { name: label });
  await act(async () => void fireEvent.input(field, { target: { value: text } }));
  await act(async () => void fireEvent.submit(field.closest("form") as HTMLFormElement));
  await settle();
};
const services = async ({ packs }: TestPorts): Promise<readonly string[]> =>
  (await packs.current()).chips.services.map(({ name }) => name);
const examples = builtInPack.chips.services.map(({ name }) => name);

test("services and people are kept as they are entered, and new incidents offer them", async () => {
  const ports = createTestPorts();
  await show(ports);
  expect(document.activeElement?.tagName).not.toBe("INPUT");
  expect(screen.getByText(/Examples so far: checkout, payments/)).toBeTruthy();
  for (const name of ["Ledger", "  Card  gateway ", "LEDGER"]) await enter("Service", name);
  await waitFor(async () => expect(await services(ports)).toEqual(["Card gateway", "LEDGER"]));
  expect((await ports.packs.current()).chips.impact).toEqual(builtInPack.chips.impact);
  await tap("Next");
  await enter("Name", "Ben");
  expect(ports.people.map(({ name }) => name)).toEqual(["Ben"]);
  await tap("Next");
  await screen.findByText("2 services and 1 person are one tap away.");
  expect(ports.skips.list.get()).toContain(SETUP_DONE);
  await tap("Go to Now");
  expect(addressNow()).toBe("/");
});

test("every step can be passed over: the examples stay, and it says so", async () => {
  const ports = createTestPorts();
  await show(ports);
  await tap("Next");
  await tap("Next");
  expect(screen.getByText("The services are still the examples. 0 people are one tap away.")).toBeTruthy();
  expect(await services(ports)).toEqual(examples);
});

test("a service comes off with one tap; without any of one’s own the examples are back", async () => {
  const ports = createTestPorts();
  await show(ports);
  await enter("Service", "Ledger");
  await screen.findByRole("button", { name: "Remove Ledger" });
  await tap("Remove Ledger");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Remove Ledger" })).toBeNull());
  expect(await services(ports)).toEqual(examples);
});

test("a name that the cards can’t take changes nothing, and the screen says why", async () => {
  const ports = createTestPorts();
  await show(ports);
  await enter("Service", "x".repeat(70));
  await screen.findByText(/at most 60 characters/);
  expect(await services(ports)).toEqual(examples);
});

test("how a service fails is asked for once it is there, and new incidents offer it first", async () => {
  const ports = createTestPorts();
  await show(ports);
  await enter("Service", "Ledger");
  await screen.findByRole("button", { name: "How it fails: Ledger" });
  await tap("How it fails: Ledger");
  await enter("Impact", "postings late");
  await enter("Impact", "wrong balances");
  await enter("Affected", "month-end close");
  await waitFor(async () =>
    expect((await ports.packs.current()).chips.services).toEqual([
      {
        id: "ledger",
        name: "Ledger",
        impacts: ["postings late", "wrong balances"],
        affected: ["month-end close"],
      },
    ]),
  );
  await tap("Remove postings late");
  await waitFor(async () =>
    expect((await ports.packs.current()).chips.services[0]?.impacts).toEqual(["wrong balances"]),
  );
});
