// Alarms that a calendar still holds are offered back where they have become wrong: after an update, and at the end.

import { screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { type Stage, tap, underWay } from "../../kit/incident.tsx";
import { settle } from "../../kit/show-screen.tsx";

const offer = { name: "Take the later alarms back" };
const withAlarms = async (): Promise<Stage> => {
  const stage = await underWay();
  await stage.show();
  await tap("Every 20 min");
  await tap("Calendar alarms");
  await screen.findByText("The alarm file was saved. Open it with the calendar.");
  await tap("Close");
  return stage;
};
const files = ({ ports }: Stage): readonly string[] => ports.downloaded.map(({ name }) => name);

describe("alarms in the calendar", () => {
  test("are taken back from the screen that says that an update is out", async () => {
    const stage = await withAlarms();
    stage.ports.clock.pass(10 * 60_000);
    await stage.show("update");
    await tap(/^Copy update/);
    await screen.findByRole("button", offer);
    await tap(offer.name);
    await screen.findByText(/If the alarms stay there, delete them by hand\./);
    expect(screen.queryByRole("button", offer)).toBeNull();
    expect(files(stage)).toEqual(["first90-update-alarms.ics", "first90-update-alarms-taken-back.ics"]);
  });

  test("are taken back at the end, also after a reload", async () => {
    const stage = await withAlarms();
    stage.session.run({ type: "resolve" });
    await stage.session.settled();
    await stage.show("stand-down");
    await screen.findByRole("button", offer);
    await stage.show("stand-down");
    await screen.findByRole("button", offer);
    await tap(offer.name);
    await screen.findByText(/delete them by hand/);
    await stage.show("stand-down");
    await settle();
    expect(screen.queryByRole("button", offer)).toBeNull();
  });

  test("are not offered while they hold, nor where none were saved", async () => {
    const stage = await withAlarms();
    await tap("Every 20 min");
    await settle();
    expect(screen.queryByRole("button", offer)).toBeNull();
    const other = await underWay();
    other.session.run({ type: "resolve" });
    await other.show("stand-down");
    await settle();
    expect(screen.queryByRole("button", offer)).toBeNull();
    expect(files(stage)).toHaveLength(1);
  });
});
