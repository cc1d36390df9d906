import { act, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { live } from "../../../../src/actions/ports/live.ts";
import type { Theme } from "../../../../src/actions/ports/ports.ts";
import { DisplaySheet } from "../../../../src/ui/screens/incident/more/DisplaySheet.tsx";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { createTestKit, showScreen } from "../../kit/show-screen.tsx";

test("theme, times and sound are on one sheet, and a tap changes them at once", async () => {
  const ports = createTestPorts();
  const theme = live<Theme>("dark");
  let closed = 0;
  const preferences = { ...ports.preferences, theme, setTheme: theme.set };
  await showScreen(() => <DisplaySheet onClose={() => closed++} />, createTestKit({ ...ports, preferences }));
  const sheet = within(screen.getByRole("dialog", { name: "Display" }));
  for (const name of ["Theme", "Times", "Sound when an update is due"]) sheet.getByRole("group", { name });
  await act(async () => void sheet.getByRole("button", { name: "Night red" }).click());
  expect(theme.get()).toBe("night");
  expect(sheet.getByRole("button", { name: "Night red" }).getAttribute("aria-pressed")).toBe("true");
  await act(async () => void sheet.getByRole("button", { name: "Close" }).click());
  expect(closed).toBe(1);
});
