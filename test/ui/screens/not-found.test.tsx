import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { NotFoundScreen } from "../../../src/ui/screens/not-found/NotFoundScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, showScreen } from "../kit/show-screen.tsx";

test("an address that leads nowhere says so and leads to Now", async () => {
  await showScreen(NotFoundScreen, createTestKit(createTestPorts()), "/nowhere");
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  expect(screen.getByText(/There is no screen at this address/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Go to Now" }).getAttribute("href")).toBe("/");
});
