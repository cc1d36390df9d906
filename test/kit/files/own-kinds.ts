// What First90 itself writes besides logs as JSON, as it is written today.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toSvg } from "../../../src/formats/export/to-svg.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { smallScenario } from "../drill/drills.ts";
import { firstNinetySeconds, INCIDENT } from "../log/log.ts";

const facts = firstNinetySeconds();
const incident = foldIncident(INCIDENT, facts);

export const ownKinds: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  { name: "log.csv", text: toCsv(facts, builtInPack, "utc"), says: /^This is the CSV export\. Choose the JSON one\.$/ },
  { name: "log.txt", text: toText(incident, facts, builtInPack, "utc"), says: /^This is the text export/ },
  { name: "log.md", text: toMarkdown(incident, facts, builtInPack, "utc"), says: /^This is the Markdown export/ },
  { name: "log.svg", text: toSvg(incident, facts, builtInPack, "utc"), says: /^This is the picture export/ },
  {
    name: "cards.json",
    text: JSON.stringify(builtInPack, null, 2),
    says: /This is a cards file\. Bring it in under Cards/,
  },
  {
    name: "scenario.json",
    text: JSON.stringify({ format: "first90.scenario", version: 1, scenario: smallScenario }),
    says: /This is a scenario for drills\. Bring it in under Drills/,
  },
];
