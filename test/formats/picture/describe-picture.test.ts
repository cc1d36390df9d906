import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { incidentPicture } from "../../../src/domain/views/incident-picture.ts";
import { describePicture } from "../../../src/formats/picture/describe-picture.ts";
import { firstNinetySeconds } from "../../kit/log/log.ts";
import { pictureStory } from "../../kit/log/stories.ts";

const describe = (facts: readonly Fact[], zone = 0) =>
  Object.fromEntries(
    describePicture(incidentPicture(facts, builtInPack, null), zone).map(({ title, items }) => [title, items]),
  );

test("the picture in words has each lane with its times", () => {
  expect(describe(pictureStory())).toEqual({
    Impact: ["began 02:55, 7 min before the declaration"],
    Phase: [
      "Detected 03:02",
      "Triaged 03:02–03:49",
      "Mitigating 03:49–04:03",
      "Mitigated 04:03–04:22",
      "Monitoring 04:22–05:00",
      "Resolved 05:00–05:01",
    ],
    Severity: ["SEV? 03:02", "SEV2 03:02–03:26", "SEV1 03:26–04:12", "SEV3 04:12–05:01"],
    "Incident commander": ["Nobody 03:02", "Ana 03:02–04:17", "Ben 04:17–05:01"],
    Updates: ["7 copied", "5 of 6 due on time", "03:44 10 min late"],
    Decisions: [
      "03:48 Fail over to the replica and lose the last minute of orders",
      "04:00 Refund double charges tomorrow",
    ],
    Hypotheses: [
      "Ruled out 03:06–03:21: The last deploy of payments broke the retry of declined cards",
      "Confirmed 03:11–03:46: The disk of the primary database is full",
      "Parked 03:17–03:33: The card provider throttles us",
      "Open 04:05–05:01: Nightly exports filled the disk",
    ],
  });
});

test("a lane with nothing in it is left out, and times are in the zone asked for", () => {
  const said = describe(firstNinetySeconds(), 60);
  expect(Object.keys(said)).toEqual(["Phase", "Severity", "Incident commander", "Updates"]);
  expect(said.Severity).toEqual(["SEV? 04:02", "SEV2 04:02"]);
});
