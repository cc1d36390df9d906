import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { button, field, openCommsDesk, preview, tap, type } from "../kit/comms-desk.tsx";

const panel = (): HTMLElement => screen.getByRole("region", { name: "Check before you copy it" });
const said = (): string => within(panel()).getByRole("status").textContent ?? "";
const findings = (): readonly string[] =>
  within(panel())
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");
/** An update to customers, being edited, with this text in front of the filled one. */
const writing = async (text: string) => {
  const desk = await openCommsDesk();
  desk.ports.people.push({ id: "person-ben" as never, name: "Ben" });
  await desk.show("update?audience=customers");
  await tap("Edit");
  await type(`${text}\n${field().value}`);
  return desk;
};

describe("the linter on the update screen", () => {
  test("has nothing to say of what the app filled in", async () => {
    const { show } = await openCommsDesk();
    for (const audience of ["engineering", "executives", "customers", "support", "press"]) {
      await show(`update?audience=${audience}`);
      expect(said()).toBe("No rule broken.");
      // Who is affected isn't in the sentences for customers, and a press line leaves it out while nobody knows.
      const isPublic = audience === "customers" || audience === "press";
      expect(screen.queryAllByText("Not filled in: who is affected.")).toHaveLength(isPublic ? 0 : 1);
    }
  });

  test("says while one types what was found, why, and what to write instead", async () => {
    await writing("Ben says latency is high.");
    expect(said()).toBe("2 problems to fix.");
    expect(findings()).toEqual([
      expect.stringMatching(/^Wrong Ben Names of people stay inside the team\.Write “our team”\./),
      expect.stringMatching(/^Wrong latency Readers outside the team may not know the word\./),
    ]);
    await type(`${field().value.replace("Ben says", "We see that")}`);
    expect(findings()).toEqual([expect.stringMatching(/latency/)]);
  });

  test("puts a suggestion in with one tap, and keeps the result", async () => {
    const { show } = await writing("Ben works on it.");
    await tap("Use “our team”");
    expect(field().value).toMatch(/^our team works on it\.\n/);
    expect(said()).toBe("No rule broken.");
    expect(document.activeElement).toBe(panel());
    await show("update?audience=customers");
    expect(field().value).toMatch(/^our team works on it\.\n/);
  });

  test("turns the filled text into a draft where its suggestion is taken there", async () => {
    const { session, show } = await openCommsDesk();
    session.run({ type: "describe", field: "impact", text: "slow, latency is high" });
    await show("update?audience=customers");
    expect(preview()).toContain("latency");
    expect(findings()).toEqual([expect.stringMatching(/^Wrong latency \(2 times\) Readers/)]);
    await tap("Use “slow responses”");
    expect(field().value.match(/slow, slow responses is high/g)).toHaveLength(2);
    expect(said()).toBe("No rule broken.");
  });

  test("shows at most one thing in the colour of alarm, and never holds back the copy", async () => {
    const { ports } = await writing("Ben says latency is high, probably due to the database!");
    expect(findings().length).toBeGreaterThan(3);
    expect(panel().querySelectorAll("strong[class*=wrong]")).toHaveLength(1);
    expect((button("Copy update") as HTMLButtonElement).disabled).toBe(false);
    await tap("Copy update");
    expect(ports.copied.at(-1)).toContain("Ben says latency is high");
  });

  test("says that the time has passed once it has, with nothing typed", async () => {
    const { ports } = await writing("We are on it.");
    expect(findings()).toEqual([]);
    ports.clock.pass(61 * 60_000);
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    expect(findings()).toEqual([expect.stringMatching(/The time of the next update has passed/)]);
  });

  test("knows names only where outsiders read them", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type(`Ana and Ben look at the latency.\n${field().value}`);
    expect(findings()).toEqual([]);
  });
});
