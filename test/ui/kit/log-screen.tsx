// The log on screen, with three entries in it and the taps a test makes there.

import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { LogScreen } from "../../../src/ui/screens/incident/log/LogScreen.tsx";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";
import { inSession } from "./in-session.tsx";
import { createTestKit, settle, showScreen } from "./show-screen.tsx";

export const MIN = 60_000;

interface Opened {
  readonly ports: TestPorts;
  readonly session: IncidentSession;
}

/** Shows the log of an incident at 03:42 with a finding, a decision and a question in its log. */
export const openLog = async (
  query = (_session: IncidentSession): string => "",
  prepare = (_s: IncidentSession): void => {},
) => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  const session = declareIncident(ports, kit.sessions, { drill: false, at: START, pack: builtInPack });
  const log = (minute: number, kind: "finding" | "decision" | "question", text: string): void => {
    ports.clock.set(START + minute * MIN);
    session.run({ type: "addNote", kind, text });
  };
  log(10, "finding", "Payments time out in Zürich");
  log(20, "decision", "Fail over to the replica");
  log(30, "question", "Who owns the gateway?");
  prepare(session);
  ports.clock.set(START + 40 * MIN);
  await session.settled();
  const address = `/incident/${session.id}/log`;
  await showScreen(inSession(session, LogScreen), kit, `${address}${query(session)}`, address);
  return { ports, session } satisfies Opened;
};

/** Returns the entries in the order of the log; the screen has the newest first. */
export const articles = (): readonly string[] =>
  screen
    .getAllByRole("article")
    .map(({ textContent }) => textContent ?? "")
    .toReversed();
/** Looks in the sheet if one is open, else on the whole screen. */
export const front = () => {
  const dialog = screen.queryByRole("dialog");
  return dialog ? within(dialog) : screen;
};
export const tap = async (name: string | RegExp): Promise<void> => {
  await act(async () => void front().getByRole("button", { name }).click());
  await settle();
};
export const type = async (role: "textbox" | "searchbox", name: string, text: string): Promise<void> => {
  await act(async () => void fireEvent.input(front().getByRole(role, { name }), { target: { value: text } }));
};
export const setTime = async (text: string): Promise<void> => {
  await act(
    async () => void fireEvent.input(screen.getByLabelText("Or date and time, UTC"), { target: { value: text } }),
  );
};
/** Opens what is behind the sign for more. */
export const tapMore = async (name: string): Promise<void> => {
  await tap("More of the log");
  await tap(name);
};
export const openEntry = (words: string): Promise<void> => tap(new RegExp(`^Correct: .*${words}`));
