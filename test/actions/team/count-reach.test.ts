// Whom a push would reach.

import { expect, test } from "vitest";
import { countReach } from "../../../src/actions/team/count-reach.ts";
import type { DeviceState } from "../../../src/formats/relay/team-bodies.ts";

const phone = (id: string, state: DeviceState) => ({
  id,
  name: `${id}’s phone`,
  roles: [],
  subscribedAt: null,
  lastSentAt: null,
  lastReceivedAt: null,
  state,
});
const team = [phone("Ana", "reachable"), phone("Ben", "never"), phone("Cara", "gone"), phone("Dan", "flagged")];

test("only a phone whose subscription is in order counts as reachable", () => {
  expect(countReach(team, null)).toEqual({
    reachable: 1,
    phones: 4,
    missing: ["Ben’s phone", "Cara’s phone", "Dan’s phone"],
  });
});

test("only those who take part count, and one that has left the team doesn't", () => {
  expect(countReach(team, ["Ana", "Eve"])).toEqual({ reachable: 1, phones: 1, missing: [] });
  expect(countReach(team, ["Ben"])).toEqual({ reachable: 0, phones: 1, missing: ["Ben’s phone"] });
  expect(countReach(team, [])).toEqual({ reachable: 0, phones: 0, missing: [] });
});
