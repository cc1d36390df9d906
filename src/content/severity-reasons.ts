// The chips that explain a change of severity, most serious first in each direction.

import type { SeverityReason } from "../domain/pack/pack.ts";

export const severityReasons: readonly SeverityReason[] = [
  { id: "data-in-doubt", text: "Data may be lost or wrong", direction: "up" },
  { id: "security-in-doubt", text: "Security may be breached", direction: "up" },
  { id: "everyone-down", text: "It’s down for everyone", direction: "up" },
  { id: "impact-doubled", text: "The impact has doubled", direction: "up" },
  { id: "key-feature", text: "A key feature is down", direction: "up" },
  { id: "paying-customers", text: "Contract customers, or many others, report it", direction: "up" },
  { id: "no-workaround", text: "The workaround doesn’t work", direction: "up" },
  { id: "guess-too-low", text: "The first guess was too low", direction: "up" },
  { id: "mitigated", text: "The mitigation works", direction: "down" },
  { id: "data-safe", text: "Data is confirmed safe", direction: "down" },
  { id: "fewer-users", text: "Fewer users are affected than we thought", direction: "down" },
  { id: "workaround", text: "A workaround exists", direction: "down" },
  { id: "guess-too-high", text: "The first guess was too high", direction: "down" },
];
