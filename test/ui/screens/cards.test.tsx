import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { CardsRoute } from "../../../src/ui/screens/cards/CardsRoute.tsx";
import { cardsWords } from "../../../src/ui/words/cards.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { addressNow, createTestKit, showScreen } from "../kit/show-screen.tsx";

const show = (address: string): Promise<void> =>
  showScreen(CardsRoute, createTestKit(createTestPorts()), address, "/cards/:kind?/:id?/:reader?");
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const tap = (name: string): Promise<void> => act(async () => void button(name).click());
const type = (text: string): Promise<void> =>
  act(async () => void fireEvent.input(screen.getByRole("searchbox"), { target: { value: text } }));
const ways: readonly string[] = [cardsWords.back, cardsWords.backToResults];
const links = (): readonly string[] => screen.getAllByRole("link").map(({ textContent }) => textContent ?? "");

describe("the list of cards", () => {
  test("shows every section and every card with its address", async () => {
    await show("/cards");
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    const sections = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(sections).toEqual([
      "Severity",
      "Checklists",
      "Special lists",
      "Roles",
      "In command",
      "Templates for engineering",
      "Templates for executives",
      "Templates for customers",
      "Templates for support",
      "Templates for the press",
    ]);
    const role = within(screen.getByRole("region", { name: "Roles" })).getByRole("link", { name: /Ops lead/ });
    expect(role.getAttribute("href")).toBe("/cards/role/ops");
    expect(screen.getByRole("link", { name: /IC loop/ }).getAttribute("href")).toBe("/cards/loop");
  });

  test("searches at every letter, says how many, and has a way back", async () => {
    await show("/cards");
    const before = links();
    await type("gift");
    expect(screen.getByRole("status").textContent).toBe("1 card found");
    expect(links()).toEqual([expect.stringMatching(/^SEV3 ModerateSeverity.*gift cards/)]);
    await type("gift zebra");
    expect(screen.getByRole("status").textContent).toBe("No card contains “gift zebra”. Try a shorter word.");
    expect(screen.queryAllByRole("link")).toEqual([]);
    await tap("Show all cards");
    expect(links()).toEqual(before);
    expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("");
  });

  test("clears the search with its button and with Escape", async () => {
    await show("/cards");
    await type("ops");
    await tap("Clear");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    await type("ops");
    await act(async () => void fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" }));
    expect(screen.getByRole("status").textContent).toBe("");
    expect(screen.queryByRole("button", { name: "Clear" })).toBeNull();
  });

  test("keeps the search over a card and back, and comes back to the card's row", async () => {
    await show("/cards");
    await type("ops lead");
    await act(async () => void screen.getAllByRole("link")[0]?.click());
    expect(addressNow()).toBe("/cards/role/ops?q=ops%20lead");
    await act(async () => void screen.getByRole("link", { name: "Back to the results" }).click());
    expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("ops lead");
    expect(document.activeElement?.getAttribute("href")).toBe("/cards/role/ops?q=ops%20lead");
  });

  test("settles the search in the address, where the browser's own way back finds it", async () => {
    await show("/cards");
    await type("ops");
    await act(async () => void fireEvent.change(screen.getByRole("searchbox")));
    expect(addressNow()).toBe("/cards?q=ops");
  });
});

describe("a card", () => {
  test("of a severity says when, what follows, and where it borders", async () => {
    await show("/cards/severity/SEV2");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("SEV2 Major");
    expect(screen.getByText("Update every").nextElementSibling?.textContent).toMatch(/^20 min/);
    expect(screen.getByText("Pages").nextElementSibling?.textContent).toContain("On-call for the affected service");
    expect(screen.getByText("A key feature is down")).toBeTruthy();
    expect(screen.getByText(/SEV2, not SEV3/)).toBeTruthy();
    expect(screen.getByText("Not sure? Take the higher one.")).toBeTruthy();
  });

  test("of a role says what to say first, to do and to leave", async () => {
    await show("/cards/role/scribe");
    expect(screen.getByRole("region", { name: "Say this first" }).textContent).toContain("I am scribe.");
    expect(within(screen.getByRole("region", { name: "Does not" })).getByText("Don’t debug")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).length).toBe(5);
  });

  test.each(builtInPack.checklists)(
    "of the checklist $id says which kind it is and numbers its steps",
    async (list) => {
      await show(`/cards/checklist/${list.id}`);
      const mode = list.mode === "read-do" ? "Read, then do, step by step." : "Do the work, then confirm each step.";
      expect(screen.getByText(mode)).toBeTruthy();
      const steps = within(screen.getByRole("article")).getAllByRole("listitem");
      expect(steps).toHaveLength(list.steps.length);
      expect(steps[0]?.textContent).toContain(list.steps[0]?.text);
    },
  );

  test.each(builtInPack.templates)("of the template $id shows no raw placeholder", async ({ id, name }) => {
    await show(`/cards/template/${id}`);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name);
    expect(screen.getByRole("article").textContent).not.toMatch(/[{}]/);
  });

  test.each([
    ["/cards/loop", "IC loop", /^1 Size up/],
    ["/cards/rules", "Golden rules", /^1 Declare early/],
    ["/cards/authority", "Decision authority", /^Incident commander, alone/],
  ])("%s is a whole section", async (address, title, first) => {
    await show(address);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toMatch(first);
  });

  test("of the triggers answers each", async () => {
    await show("/cards/triggers");
    const trigger = screen.getByText("Any concern about data integrity").closest("dt");
    expect(trigger?.nextElementSibling?.textContent).toContain("SEV1");
  });

  test.each([
    "/cards/role/nobody",
    "/cards/nothing",
    "/cards/constructor/x",
    "/cards/loop/extra",
    "/cards/role/ic/write",
    "/cards/role/ic/read",
    "/cards/checklist/none/read",
  ])("that isn't there gets a sentence: %s", async (address) => {
    await show(address);
    expect(screen.getByText("This pack has no such card.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to all cards" }).getAttribute("href")).toBe("/cards");
  });

  test.each([
    ...["/cards/severity/SEV2", "/cards/role/ic", "/cards/checklist/first-90", "/cards/triggers", "/cards/loop"],
    ...["/cards/nothing", "/cards/role/nobody", "/cards/checklist/none/read"],
  ])("leads back to the search that it was found by: %s", async (address) => {
    await show(`${address}?q=data%20loss`);
    const back = screen.getByRole("link", { name: (name) => ways.includes(name) });
    expect(back.getAttribute("href")).toBe("/cards?q=data%20loss");
  });
});

describe("the reader", () => {
  const shown = (): string => screen.getByRole("main").textContent ?? "";
  const first90 = builtInPack.checklists[0];
  const steps = first90?.steps ?? [];

  test("opens from the checklist and goes step by step, there and back", async () => {
    await show("/cards/checklist/first-90");
    await tap("Read aloud");
    expect(addressNow()).toBe("/cards/checklist/first-90/read");
    expect(shown()).toContain("Read, then do, step by step.");
    expect(screen.getByText("1 of 8")).toBeTruthy();
    expect((button("Previous") as HTMLButtonElement).disabled).toBe(true);
    await tap("Next");
    await tap("Next");
    expect(screen.getByText("3 of 8")).toBeTruthy();
    expect(shown()).toContain(steps[2]?.text);
    expect(shown()).not.toContain(steps[1]?.text);
    await tap("Previous");
    expect(shown()).toContain(steps[1]?.text);
  });

  test("ends plainly, can go back from there, and leads to the card", async () => {
    await show("/cards/checklist/stand-down/read");
    for (let count = 0; count < 9; count += 1) await tap("Next");
    expect(shown()).toContain("End of the list.");
    expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
    await tap("Previous");
    expect(screen.getByText("9 of 9")).toBeTruthy();
    await tap("Next");
    await tap("Back to the card");
    expect(addressNow()).toBe("/cards/checklist/stand-down");
  });

  test("keeps the screen awake as long as it is open", async () => {
    let kept = 0;
    const ports = {
      ...createTestPorts(),
      awake: {
        keep: () => {
          kept += 1;
          return () => {
            kept -= 1;
          };
        },
      },
    };
    await showScreen(CardsRoute, createTestKit(ports), "/cards/checklist/first-5/read", "/cards/:kind?/:id?/:reader?");
    expect(kept).toBe(1);
    await act(async () => void screen.getByRole("link", { name: "Close the reader" }).click());
    expect(kept).toBe(0);
  });
});
