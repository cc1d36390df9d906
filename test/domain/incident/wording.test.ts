// What a correction begins with is exactly what it replaces.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { wordingOf } from "../../../src/domain/incident/wording.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { createWriter, INCIDENT } from "../../kit/log/log.ts";
import { longIncident, pictureStory } from "../../kit/log/stories.ts";

const histories = [fullRun(), pictureStory(), longIncident(120)];

const said = ({ work, decisions, details, impact, channel }: Incident) => ({
  work,
  decisions,
  details,
  impact,
  channel,
});
const corrected = (log: readonly Fact[], target: FactId, text: string): Incident => {
  const last = createWriter(INCIDENT, "device-9").at(9_000_000, { type: "entry.corrected/1", data: { target, text } });
  return foldIncident(INCIDENT, [...log, last]);
};

test("an entry corrected with its own wording says what it said before", () => {
  for (const log of histories) {
    const before = said(foldIncident(INCIDENT, log));
    for (const fact of log) {
      if (log.some((one) => one.type === "entry.corrected/1" && one.data.target === fact.id)) continue;
      const wording = wordingOf(fact);
      if (wording !== null) expect(said(corrected(log, fact.id, wording)), fact.type).toEqual(before);
    }
  }
});

test("an entry whose correction changes what is known has a wording to begin with", () => {
  for (const log of histories) {
    const before = said(foldIncident(INCIDENT, log));
    for (const fact of log) {
      const after = said(corrected(log, fact.id, "Something that nobody has written before"));
      if (JSON.stringify(after) !== JSON.stringify(before)) expect(wordingOf(fact), fact.type).not.toBeNull();
    }
  }
});

test("the wording is in the sentence of the log, and without what the app says around it", () => {
  const log = fullRun();
  for (const fact of log) {
    const wording = wordingOf(fact);
    if (wording !== null) expect(describeFact(fact, builtInPack, 0, null)).toContain(wording);
  }
  const finding = log.find(({ type }) => type === "note.added/1") as Fact;
  expect(wordingOf(finding)).not.toMatch(/^finding/);
  expect(wordingOf(log[0] as Fact)).toBeNull();
});
