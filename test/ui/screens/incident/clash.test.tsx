// Two people who took command separately: the board says so, with a way to settle it.

import { act, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import type { DeviceId, FactId } from "../../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { ben } from "../../../kit/log/log.ts";
import { stageIncident, tap } from "../../kit/incident.tsx";

test("the clash stands on the board until one tap settles it", async () => {
  const stage = await stageIncident({ name: "Ana" });
  const own = stage.session.facts.get().find(({ type }) => type === "role.assigned/2") as Fact;
  const at = (own.at + 3_000) as Fact["at"];
  const foreign = { ...own, id: "zz-other" as FactId, device: "other" as DeviceId, at, order: at, seq: 1, by: ben };
  await stage.show();
  await act(async () =>
    stage.session.receive([{ ...foreign, data: { role: "ic", person: ben, replaces: null } } as Fact]),
  );
  const notice = within(screen.getByRole("region", { name: "Two people, one role" }));
  expect(notice.getByRole("status").textContent).toMatch(
    /^Ana \(03:02:\d\d\) and Ben \(03:02:\d\d\) both took command\. It counts as Ben’s\. Say it out loud\.$/,
  );
  expect(notice.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["It’s Ben", "It’s mine"]);
  stage.logged();
  await tap("It’s Ben");
  expect(stage.logged()).toEqual(["role.assigned/2"]);
  expect(screen.queryByRole("region", { name: "Two people, one role" })).toBeNull();
});
