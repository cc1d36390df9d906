// Why a command changed nothing, for the sheet that gave it.

import type { Decision } from "../../../../domain/incident/decide.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { refusalWords } from "../../../words/refusals.ts";

/** Returns the sentence; null if the command was accepted. */
export const whyRefused = (decision: Decision, zone: Zone): string | null =>
  decision.type === "refused" ? refusalWords(decision.refusal, zone) : null;
