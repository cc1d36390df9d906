// Stopping the harm, and what that leaves behind.

import { duties, mitigationMeans } from "../../domain/fact/closed-lists.ts";
import type { MitigationFactData } from "../../domain/incident/mitigation/facts.ts";
import { followedBy } from "../../domain/text/followed-by.ts";
import { flag, oneOf } from "../json/shape.ts";
import { afterColon, type FamilyFormats, personInLog, quoted } from "./family.ts";
import { has } from "./fields.ts";

const dutyNames = { watch: "watches tonight", "write-up": "does the write-up" } as const;

export const mitigationFormats: FamilyFormats<MitigationFactData> = {
  "mitigation.begun/1": {
    shape: has("text person checkAt", { means: oneOf(...mitigationMeans), temporary: flag }),
    tell: ({ data: { text, person, checkAt, temporary } }, { time }) =>
      `mitigation begun: ${followedBy(text, ",")} by ${personInLog(person)}, check by ${time(checkAt)}${temporary ? " (temporary)" : ""}`,
  },
  "mitigation.settled/1": {
    shape: has("target", { worked: flag }),
    tell: ({ data }, telling) => `mitigation${quoted(telling)} ${data.worked ? "worked" : "did not help"}`,
  },
  "freeze.asked/1": { shape: has("text"), tell: ({ data }) => `asked for: ${data.text}` },
  "freeze.confirmed/1": {
    shape: has("target person"),
    tell: ({ data }, telling) => `confirmed by ${personInLog(data.person)}${afterColon(telling.about)}`,
  },
  "freeze.lifted/1": { shape: has("target"), tell: (_fact, telling) => `lifted${afterColon(telling.about)}` },
  "temporary.undone/1": {
    shape: has("target"),
    tell: (_fact, telling) => `temporary change undone${afterColon(telling.about)}`,
  },
  "temporary.owned/1": {
    shape: has("target person until"),
    tell: ({ data: { person, until } }, telling) =>
      `${personInLog(person)} owns the temporary change until ${telling.time(until)}${afterColon(telling.about)}`,
  },
  "duty.named/1": {
    shape: has("person", { duty: oneOf(...duties) }),
    tell: ({ data: { duty, person } }) => `${personInLog(person)} ${dutyNames[duty]}`,
  },
};
