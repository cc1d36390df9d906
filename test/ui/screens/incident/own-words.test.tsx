// "Other" is typed once: the text is a chip next time, until it is removed in the editor of the chips.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { CardsRoute } from "../../../../src/ui/screens/cards/CardsRoute.tsx";
import { changeWords } from "../../../../src/ui/words/work.ts";
import { stageIncident, tap, underWay, write } from "../../kit/incident.tsx";
import { screenArrived, showScreen } from "../../kit/show-screen.tsx";

const chip = (name: string): HTMLElement | null => screen.queryByRole("button", { name });

test("a service typed in one update is offered in the next, and can be removed, which can be undone", async () => {
  const { ports, kit, show } = await underWay();
  await show("update");
  await tap("Service: Other");
  await write("Service: Other", "search");
  await tap("Use it");
  expect(ports.ownWords.list("service")).toEqual(["search"]);
  await tap("payments");
  expect(chip("search")?.getAttribute("aria-pressed")).toBe("false");

  await act(cleanup);
  await showScreen(CardsRoute, kit, "/cards/edit/chips", "/cards/:kind?/:id?/:reader?");
  await screenArrived();
  await tap("Remove: search");
  expect(ports.ownWords.list("service")).toEqual([]);
  await tap("Undo");
  expect(ports.ownWords.list("service")).toEqual(["search"]);
});

test("what is typed in a sheet is remembered once the sheet is done, and not if it is left", async () => {
  const { ports, show } = await underWay();
  const openSheet = async (): Promise<void> => {
    await show("work");
    await tap(changeWords.open);
    await tap("What was changed?: Other");
    await write("What was changed?: Other", "Restarted the pods");
  };
  await openSheet();
  await tap("Cancel");
  expect(ports.ownWords.list("change")).toEqual([]);
  await openSheet();
  await tap("No, it stays");
  await tap(changeWords.log);
  expect(ports.ownWords.list("change")).toEqual(["Restarted the pods"]);
  await show("work");
  await tap(changeWords.open);
  expect(chip("Restarted the pods")).not.toBeNull();
});

test("a drill neither offers nor remembers any", async () => {
  const { ports, show } = await stageIncident({ drill: true });
  ports.ownWords.remember("service", "search");
  await show("update");
  expect(chip("search")).toBeNull();
  await tap("Service: Other");
  await write("Service: Other", "carta");
  await tap("Use it");
  expect(ports.ownWords.list("service")).toEqual(["search"]);
});
