// The team's call: kept under Team, one tap on the board, offered in the first status and to those called in.

import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { keepCall, readCall } from "../../../../src/actions/team/call-address.ts";
import { TeamScreen } from "../../../../src/ui/screens/team/TeamScreen.tsx";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { stageIncident, tap, underWay, write } from "../../kit/incident.tsx";
import { createTestKit, settle, showScreen } from "../../kit/show-screen.tsx";

const call = { link: "https://meet.carta.example/inc?pwd=planted", number: "+41 44 000 00 00", pin: "246810" };
const asCopied = `Call: ${call.link}, ${call.number}, PIN ${call.pin}`;

type Stage = Awaited<ReturnType<typeof stageIncident>>;

const knowing = async (stage: Stage, kept = call): Promise<Stage> => {
  await keepCall({ kept: stage.kit.kept } as never, kept);
  return stage;
};

/** Resolves once the screen knows the call. */
const offered = () => screen.findByRole("button", { name: "Include the call" });

const lastUpdate = ({ session }: Stage): string => {
  const fact = session.facts.get().findLast(({ type }) => type.startsWith("update.posted/"));
  return fact && "text" in fact.data ? String(fact.data.text) : "";
};

describe("under Team", () => {
  const show = async () => {
    const kit = createTestKit(createTestPorts());
    await showScreen(TeamScreen, kit, "/team");
    return kit;
  };

  test("it is typed once, and shown again", async () => {
    const kit = await show();
    await write("Link", call.link);
    await write("Number to dial in", `tel:${call.number}`);
    await write("PIN", "246 810");
    await tap("Save the call");
    expect(screen.getByText("The call is on the board of every incident on this phone.")).toBeTruthy();
    expect(await readCall(kit)).toEqual(call);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "PIN" }).value).toBe(call.pin);
    for (const field of ["Link", "Number to dial in", "PIN"]) await write(field, "");
    await tap("Save the call");
    expect(screen.getByText("This phone no longer knows a call.")).toBeTruthy();
    expect(await readCall(kit)).toBeNull();
  });

  test.each([
    ["Link", "http://meet.example", /must begin with https:\/\//],
    ["Link", "javascript:alert(1)", /must begin with https:\/\//],
    ["Number to dial in", "extension 7", /can’t be dialled/],
    ["PIN", "12ab", /3 to 16 digits/],
    ["PIN", "1234", /A PIN alone joins no call/],
  ])("%s %s is refused with a sentence, and nothing changes", async (field, text, sentence) => {
    const kit = await show();
    await write(field, text);
    await tap("Save the call");
    expect(screen.getByRole("alert").textContent).toMatch(sentence);
    expect(screen.getByRole("alert").textContent).toContain("Nothing was changed.");
    expect(await readCall(kit)).toBeNull();
  });
});

describe("on the board", () => {
  test("one tap joins or dials, and the PIN is copied by another; nothing is logged", async () => {
    const stage = await knowing(await underWay());
    await stage.show();
    const part = within(await screen.findByRole("region", { name: "Team call" }));
    const link = part.getByRole("link", { name: "Join the call" });
    expect(link.getAttribute("href")).toBe(call.link);
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"]);
    expect(part.getByRole("link", { name: /^Dial in/ }).getAttribute("href")).toBe("tel:+41440000000");
    expect(part.getByText(`PIN ${call.pin}`)).toBeTruthy();
    await tap("Copy PIN");
    expect(stage.ports.copied).toEqual([call.pin]);
    expect(part.getByText("PIN copied.")).toBeTruthy();
    expect(stage.logged()).toEqual([]);
  });

  test("there is nothing without a call, and once the incident is over", async () => {
    const stage = await underWay();
    await stage.show();
    await settle();
    expect(screen.queryByRole("region", { name: "Team call" })).toBeNull();
    await knowing(stage);
    stage.session.run({ type: "resolve" });
    stage.session.run({ type: "standDown" });
    await stage.show();
    expect(screen.queryByRole("region", { name: "Team call" })).toBeNull();
  });
});

describe("in the first status", () => {
  test("it is offered, added by one tap, shown as it is copied, and not in the log", async () => {
    const stage = await knowing(await stageIncident());
    await stage.show("update");
    const preview = () => document.querySelector("[data-update-preview]")?.textContent ?? "";
    expect(preview()).not.toContain("Call:");
    await offered();
    await tap("Include the call");
    expect(preview()).toContain(asCopied);
    await tap("Copy update");
    expect(stage.ports.copied.at(-1)).toContain(asCopied);
    expect(lastUpdate(stage)).toMatch(/\nWith the call address$/);
    expect(JSON.stringify(stage.session.facts.get())).not.toMatch(/planted|246810|44 000/);
  });

  test("an edited text gets the line too, and what is typed there by hand is kept out of the log", async () => {
    const stage = await knowing(await stageIncident());
    await stage.show("update");
    await offered();
    await tap("Edit");
    await write(/^Your text/, `Join ${call.link}, PIN ${call.pin}. Next update 03:20 UTC`);
    await tap("Copy update");
    expect(stage.ports.copied.at(-1)).toContain(call.link);
    expect(lastUpdate(stage)).toBe("Join (call address), PIN (call address). Next update 03:20 UTC");
  });

  test.each(["Customers", "Executives", "Support", "Press"])("never for %s", async (audience) => {
    const stage = await knowing(await stageIncident());
    await stage.show("update");
    await offered();
    await tap("Include the call");
    await tap(audience);
    expect(screen.queryByRole("button", { name: "Include the call" })).toBeNull();
    expect(document.querySelector("[data-update-preview]")?.textContent).not.toContain("Call:");
    await tap("Copy update");
    expect(stage.ports.copied.at(-1)).not.toMatch(/planted|246810/);
  });

  test("no more once engineering was told, and never without a call", async () => {
    await (await knowing(await underWay())).show("update");
    expect(screen.queryByRole("button", { name: "Include the call" })).toBeNull();
    await (await stageIncident()).show("update");
    expect(screen.queryByRole("button", { name: "Include the call" })).toBeNull();
  });
});

describe("to those called in", () => {
  test("the text has it if one wants", async () => {
    const stage = await knowing(await underWay());
    stage.session.run({ type: "escalate", to: "VP Eng", person: null, reason: "Help", trigger: null });
    await stage.show("work");
    await tap(/^Text to send/);
    await offered();
    await tap("Include the call");
    expect(document.querySelector("[data-escalation-text]")?.textContent).toContain(asCopied);
    await tap("Copy text");
    expect(stage.ports.copied.at(-1)).toContain(asCopied);
    expect(JSON.stringify(stage.session.facts.get())).not.toMatch(/planted|246810/);
  });
});
