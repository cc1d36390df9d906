// The incident over time on screen: one named image, and the same in words.

import { act, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { createSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { PictureScreen } from "../../../src/ui/screens/incident/picture/PictureScreen.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { INCIDENT, T0 } from "../../kit/log/log.ts";
import { pictureStory, quietDeclaration } from "../../kit/log/stories.ts";
import { inSession } from "../kit/in-session.tsx";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const show = async (facts: readonly Fact[]): Promise<TestPorts> => {
  const ports = createTestPorts();
  ports.clock.set(T0 + 200 * 60_000);
  const session = createSession(ports, { incident: foldIncident(INCIDENT, facts), pack: builtInPack, facts });
  const address = `/incident/${INCIDENT}/picture`;
  await showScreen(inSession(session, PictureScreen), createTestKit(ports), address);
  return ports;
};

test("the drawing has a name, and its lanes follow in words", async () => {
  await show(pictureStory());
  const image = screen.getByRole("img", { name: /^The incident over time: SEV3 checkout/ });
  expect(image.querySelectorAll("rect").length).toBeGreaterThan(10);
  expect([...image.querySelectorAll("text")].map(({ lastChild }) => lastChild?.textContent)).toContain("SEV1 03:26");
  const words = within(screen.getByRole("region", { name: "In words, times in UTC" }));
  expect(words.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "Impact",
    "Phase",
    "Severity",
    "Incident commander",
    "Updates",
    "Decisions",
    "Hypotheses",
  ]);
  expect(words.getByText("SEV1 03:26–04:12")).toBeTruthy();
  expect(words.getByText("Parked 03:17–03:33: The card provider throttles us")).toBeTruthy();
});

test("an incident of one entry has a picture too, up to now", async () => {
  await show(quietDeclaration());
  expect(screen.getByRole("img", { name: /SEV\?/ })).toBeTruthy();
  expect(screen.getByText("Detected 03:02–06:22")).toBeTruthy();
});

test("while the incident goes on it grows with each minute, and is the same within one", async () => {
  const { clock } = await show(quietDeclaration());
  const pass = async (seconds: number): Promise<void> => {
    clock.pass(seconds * 1_000);
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    await settle();
  };
  await pass(40);
  expect(screen.getByText("Detected 03:02–06:22")).toBeTruthy();
  await pass(20);
  expect(screen.getByText("Detected 03:02–06:23")).toBeTruthy();
  await pass(600);
  expect(screen.getByText("Detected 03:02–06:33")).toBeTruthy();
});

test("it leads to its export and back to the board", async () => {
  await show(pictureStory());
  await act(async () => void screen.getByRole("button", { name: "Export the picture" }).click());
  await settle();
  expect(addressNow()).toBe(`/incident/${INCIDENT}/export?format=svg`);
});
