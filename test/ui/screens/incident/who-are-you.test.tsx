import { screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { exportLog } from "../../../../src/actions/transfer/export-log.ts";
import { type Stage, stageIncident, tap, write } from "../../kit/incident.tsx";
import { settle } from "../../kit/show-screen.tsx";

const question = (): HTMLElement | null => screen.queryByRole("group", { name: /^No name in the log yet/ });

/** A phone without a name has copied its first status; Ben and Cleo are on its list, and Ben is ops lead. */
const afterFirstStatus = async (name = ""): Promise<Stage> => {
  const stage = await stageIncident({ name });
  const [ben, cleo] = ["Ben", "Cleo"].map((one) => ({ id: stage.ports.ids.person(), name: one }));
  for (const person of [ben, cleo]) if (person) await stage.ports.roster.add(person);
  if (ben) stage.session.run({ type: "assignRole", role: "ops", person: ben });
  await stage.show("update");
  await tap("Copy update");
  await settle();
  return stage;
};
const exported = async ({ session }: Stage): Promise<string> => (await exportLog(session, "text", "utc")).text;

describe("after the first status, a phone without a name", () => {
  test("asks once, quietly: nobody who holds a role, and no field until it is asked for", async () => {
    await afterFirstStatus();
    expect(question()).toBeTruthy();
    expect(screen.getByRole("button", { name: "Cleo" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ben" })).toBeNull();
    expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull();
    expect(document.activeElement?.tagName).not.toBe("INPUT");
  });

  test("names all its entries with one tap on a chip", async () => {
    const stage = await afterFirstStatus();
    expect(await exported(stage)).toContain("SEV2 [ic] ");
    await tap("Cleo");
    expect(question()).toBeNull();
    expect(stage.ports.identity.me.get().name).toBe("Cleo");
    const text = await exported(stage);
    expect(text).not.toContain("[ic] ");
    expect(text).toContain("SEV2 [ic Cleo] Cleo is incident commander");
  });

  test("puts the field for another name away again", async () => {
    const stage = await afterFirstStatus();
    await tap("Another name");
    await tap("Cancel: Your name");
    expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull();
    expect(question()).toBeTruthy();
    expect(stage.ports.identity.me.get().name).toBe("");
  });

  test("takes a typed name, on the board too", async () => {
    const stage = await afterFirstStatus();
    await stage.show();
    await tap("Another name");
    await write("Your name", "  Dee  Lima ");
    await tap("Save");
    expect(question()).toBeNull();
    expect(await exported(stage)).toContain("[ic Dee Lima] ");
    expect(screen.getAllByRole("button", { name: /Dee Lima/ }).length).toBeGreaterThan(0);
  });

  test("asks again if the name is taken back, with that name first", async () => {
    const stage = await afterFirstStatus();
    await stage.show();
    await tap("Cleo");
    await tap("Undo: name");
    expect(question()?.querySelector("button")?.textContent).toBe("Cleo");
    expect(await exported(stage)).toContain("[ic] ");
  });

  test("stays away in this incident after “Not now”", async () => {
    const stage = await afterFirstStatus();
    await tap("Not now");
    expect(question()).toBeNull();
    await stage.show();
    expect(question()).toBeNull();
    expect(stage.logged()).not.toContain("device.named/1");
  });

  test("names its other open incidents as well", async () => {
    const stage = await afterFirstStatus();
    const at = stage.ports.clock.now();
    const other = await stage.kit.declareIncident({ drill: false, at });
    await other.settled();
    await tap("Cleo");
    await settle();
    expect((await exportLog(other, "text", "utc")).text).toContain("Cleo] incident declared");
  });
});

test("before the first status, nobody is asked", async () => {
  const stage = await stageIncident({ name: "" });
  await stage.show();
  expect(question()).toBeNull();
});

test("a phone that has a name isn’t asked", async () => {
  await afterFirstStatus("Ana");
  expect(question()).toBeNull();
});
