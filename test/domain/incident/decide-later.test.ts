// What came after the first versions: roles in newer versions of their facts, and special lists.

import { describe, test } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { given } from "../../kit/log/given.ts";
import { ana, createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

const declared = (): readonly Fact[] => firstNinetySeconds().slice(0, 2);

describe("what is accepted since", () => {
  test("a later role is told in the newer version of each fact", () => {
    const role = "deputy";
    given(declared()).when({ type: "assignRole", role, person: ana }).thenFacts("role.assigned/3");
    given(declared()).when({ type: "deferRole", role }).thenFacts("role.deferred/2");
    given(declared()).when({ type: "releaseRole", role }).thenFacts("role.released/2");
    given(declared()).when({ type: "nameBackup", role, person: ana }).thenFacts("role.backup-named/2");
    given(declared())
      .when({ type: "offerHandoff", role, items: [{ id: "severity", text: "SEV2" }] })
      .thenFacts("handoff.offered/3");
    const open = createWriter(INCIDENT, "device-2").at(50_000, {
      type: "handoff.offered/3",
      data: { role, from: ana, items: [{ id: "severity", text: "SEV2" }] },
    });
    const read = createWriter(INCIDENT, "device-3").at(51_000, {
      type: "handoff.read-back/1",
      data: { handoff: open.id, item: "severity" },
    });
    given([...declared(), open, read])
      .when({ type: "acceptHandoff", handoff: open.id, to: ana })
      .thenFacts("handoff.accepted/3");
    const held = createWriter(INCIDENT, "device-2").at(50_000, {
      type: "role.assigned/3",
      data: { role, person: ana, replaces: null },
    });
    given([...firstNinetySeconds(), held])
      .when({ type: "swapRoles", one: "ops", other: role })
      .thenFacts("role.assigned/2", "role.assigned/3");
  });
  test("a special list is opened, even if it was declined, or declined, and its steps are ticked", () => {
    const security = { list: "security", title: "Security" } as const;
    given(declared())
      .when({ type: "openList", ...security })
      .thenFacts("list.opened/1");
    given(declared())
      .when({ type: "declineList", ...security })
      .thenFacts("list.declined/1");
    given(fullRun().slice(0, -1))
      .when({ type: "openList", list: "capacity", title: "Out of capacity" })
      .thenFacts("list.opened/1");
    given(declared())
      .when({ type: "doListStep", list: "security", step: "evidence", text: "Keep logs" })
      .thenFacts("step.done/2");
  });
});
