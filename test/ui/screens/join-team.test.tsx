// Joining a team and making one, by role and name.

import { act, cleanup, render, screen, waitFor } from "@testing-library/preact/pure";
import { LocationProvider } from "preact-iso";
import { beforeEach, describe, expect, test } from "vitest";
import type { CameraTrouble } from "../../../src/actions/ports/camera-port.ts";
import { live } from "../../../src/actions/ports/live.ts";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { AppContext, type AppServices } from "../../../src/ui/context/app-context.ts";
import { JoinScreen } from "../../../src/ui/screens/join/JoinScreen.tsx";
import { joinWords } from "../../../src/ui/words/join.ts";
import { troubleWords } from "../../../src/ui/words/transfer.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import {
  createTestRelayPorts,
  createTestTeam,
  ok,
  refused,
  type TestRelayPorts,
  unreachable,
  VAPID_KEY,
} from "../../kit/app/relay-ports.ts";
import { ADMIN, DEVICE, INVITE, RELAY } from "../../kit/app/some-team.ts";
import { tap, write } from "../kit/incident.tsx";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

let relay: TestRelayPorts;
beforeEach(() => {
  relay = createTestRelayPorts();
});
const show = async (address: string): Promise<TestPorts> => {
  const ports = createTestPorts({ name: "" });
  await showScreen(JoinScreen, createTestKit(ports, createTestTeam(relay)), address, "/join");
  await settle();
  return ports;
};
const text = (): string => screen.getByRole("main").textContent ?? "";
const link = `/join#relay=${encodeURIComponent(RELAY)}&invite=${INVITE}`;
const answer = { teamId: "t", deviceId: "phone-1", deviceToken: DEVICE, zone: "UTC", vapidPublicKey: VAPID_KEY };

describe("joining", () => {
  test("by a link takes the secret out of the address, asks for a name, and goes on to push", async () => {
    relay.replies.set("POST /api/join", ok(answer));
    await show(link);
    expect(location.hash).toBe("");
    await waitFor(() => expect(text()).toContain("You are invited to the team at relay.example."));
    expect((screen.getByRole("button", { name: "Name this phone first" }) as HTMLButtonElement).disabled).toBe(true);
    await write("Name of this phone", "Ana’s phone");
    await tap("Comms lead");
    await tap("Join team");
    expect(relay.asked.at(-1)?.call.body).toEqual({ name: "Ana’s phone", roles: ["ic", "comms"] });
    expect((await readMembership(relay.kept))?.deviceToken).toBe(DEVICE);
    expect(addressNow()).toBe("/team/push");
  });

  test.each([
    [refused(401, "This invite is not valid any more."), "The relay refused: This invite is not valid any more."],
    [
      unreachable,
      `The relay can’t be reached. There may be no network, or the relay is down. If it is running, ask its operator to let this app in by starting the relay with --allow-origin ${location.origin}`,
    ],
  ])("that fails says why and keeps what was typed", async (reply, sentence) => {
    relay.replies.set("POST /api/join", reply);
    await show(link);
    await write("Name of this phone", "Ana’s phone");
    await tap("Join team");
    expect(screen.getByText(sentence)).toBeTruthy();
    expect((screen.getByRole("textbox", { name: "Name of this phone" }) as HTMLInputElement).value).toBe("Ana’s phone");
  });

  test("that fails at the app's own address has nothing to do with other origins", async () => {
    relay.replies.set("POST /api/join", unreachable);
    await show(`/join#relay=${encodeURIComponent(location.origin)}&invite=${INVITE}`);
    await write("Name of this phone", "Ana’s phone");
    await tap("Join team");
    expect(screen.getByText("The relay can’t be reached. There may be no network, or the relay is down.")).toBeTruthy();
  });

  test("subscribes at once where push is allowed already", async () => {
    relay.browser.permission = "granted";
    relay.replies.set("POST /api/join", ok(answer));
    await show(link);
    await write("Name of this phone", "Ana’s phone");
    await tap("Join team");
    await waitFor(() => expect(relay.asked.at(-1)?.call.path).toBe("/api/subscription"));
    expect(relay.browser.asks).toBe(0);
  });

  test("by a link that is none says so", async () => {
    await show("/join");
    await write("Invite link", "https://elsewhere.example");
    await tap("Use link");
    expect(screen.getByRole("alert").textContent).toMatch(/^That isn’t an invite to a First90 team/);
  });

  test("makes a team with the operator's code; an address without https is refused", async () => {
    relay.replies.set("POST /api/teams", ok({ teamId: "t", adminToken: ADMIN, inviteToken: INVITE }));
    relay.replies.set("POST /api/join", ok(answer));
    await show("/join");
    await tap("Create a team");
    await write("Name of this phone", "Ana’s phone");
    await write("Address of the relay", "http://relay.example");
    await write("Setup code", "op_code");
    await tap("Create team");
    expect(screen.getByText(/^The address must begin with https/)).toBeTruthy();
    await write("Address of the relay", "relay.example");
    await tap("Create team");
    expect(relay.asked[0]).toMatchObject({ relay: RELAY, call: { token: "op_code" } });
  });
});

describe("a link", () => {
  const setup = `op_${"k".repeat(43)}`;
  const again = async (): Promise<void> => {
    // A reload keeps the entry of the tab's history, and nothing else.
    const { state } = history;
    await act(cleanup);
    relay = createTestRelayPorts();
    history.replaceState(state, "", "/join");
    const ports = createTestPorts({ name: "" });
    await act(async () => {
      render(
        <AppContext.Provider value={live<AppServices | null>(createTestKit(ports, createTestTeam(relay)))}>
          <LocationProvider>
            <JoinScreen />
          </LocationProvider>
        </AppContext.Provider>,
      );
    });
    await settle();
  };

  test("with an invite survives a reload, though its secret is out of the address", async () => {
    await show(`${link}&team=${encodeURIComponent("Carta on-call")}`);
    expect(location.href).not.toContain(INVITE);
    await waitFor(() => expect(text()).toContain("You are invited to “Carta on-call”, a team at relay.example."));
    await again();
    await waitFor(() => expect(text()).toContain("You are invited to “Carta on-call”, a team at relay.example."));
  });

  test("of the relay fills in the setup code, and survives a reload too", async () => {
    await show(`/join#setup=${setup}`);
    expect(location.href).not.toContain(setup);
    const code = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Setup code" }).value;
    await waitFor(() => expect(code()).toBe(setup));
    await again();
    await waitFor(() => expect(code()).toBe(setup));
  });

  test("to a new team ends at its invite, which carries the team’s name; the relay doesn’t get it", async () => {
    relay.replies.set("POST /api/teams", ok({ teamId: "t", adminToken: ADMIN, inviteToken: INVITE }));
    relay.replies.set("POST /api/join", ok(answer));
    await show(`/join#setup=${setup}`);
    await write("Name of this phone", "Ana’s phone");
    await write("Name of the team", " Carta  on-call ");
    await write("Address of the relay", "relay.example");
    await tap("Create team");
    await waitFor(() => expect(addressNow()).toBe("/team/phones#invite"));
    expect((await readMembership(relay.kept))?.team).toBe("Carta on-call");
    expect(JSON.stringify(relay.asked)).not.toContain("Carta");
    expect(JSON.stringify(history.state)).not.toContain(setup);
  });
});

describe("the camera for an invite", () => {
  const troubles: readonly CameraTrouble[] = ["none", "refused", "busy", "unsupported", "stopped"];
  test.each(troubles)("is off after a fault (%s), which it says until it is started again", async (trouble) => {
    const ports = await show("/join");
    await tap(joinWords.scan);
    expect(screen.getByText(joinWords.scanning)).toBeTruthy();
    await act(async () => ports.cameras[0]?.onTrouble(trouble));
    await settle();
    expect(ports.cameras).toEqual([]);
    expect(screen.getByRole("alert").textContent).toBe(troubleWords(trouble));
    expect(screen.queryByText(joinWords.scanning)).toBeNull();
    await tap(joinWords.scan);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(ports.cameras).toHaveLength(1);
  });

  test("is off after Stop, on leaving, and before it is asked for", async () => {
    const ports = await show("/join");
    expect(ports.cameras).toEqual([]);
    await tap(joinWords.scan);
    await tap(joinWords.stopScan);
    expect(ports.cameras).toEqual([]);
    await tap(joinWords.scan);
    await act(cleanup);
    expect(ports.cameras).toEqual([]);
  });

  test("goes off once it has read an invite, and stays on over anything else", async () => {
    const ports = await show("/join");
    await tap(joinWords.scan);
    await act(async () => ports.cameras[0]?.onCode("https://elsewhere.example"));
    await settle();
    expect(ports.cameras).toHaveLength(1);
    await act(async () => ports.cameras[0]?.onCode(`${location.origin}${link}`));
    await settle();
    expect(ports.cameras).toEqual([]);
    expect(text()).toContain("You are invited to the team at relay.example.");
  });
});

describe("on an iPhone outside of the Home Screen", () => {
  test("the Home Screen comes first, and the invite can be taken along", async () => {
    relay.browser.support = "home-screen";
    await show(link);
    await waitFor(() => expect(text()).toContain("Tap Share, then Add to Home Screen."));
    await tap("Copy the invite link");
    await waitFor(() => expect(text()).toContain("Copied. Now add First90 to the Home Screen."));
    await write("Name of this phone", "Ana’s phone");
    expect(screen.queryByRole("button", { name: "Join team" })).toBeNull();
    expect(screen.getByRole("button", { name: "Join here, without push" })).toBeTruthy();
  });

  test("elsewhere nothing is said of it", async () => {
    await show(link);
    await waitFor(() => expect(text()).toContain("You are invited"));
    expect(text()).not.toContain("Home Screen");
  });
});
