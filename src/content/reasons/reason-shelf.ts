// The reason behind each line of the built-in cards, in one file that comes after the app. Never import it statically.

import type { Reasons } from "../../domain/pack/reasons.ts";
import { checklistReasons } from "./checklists.ts";
import { commandReasons } from "./command.ts";
import { roleReasons } from "./roles.ts";
import { severityCardReasons } from "./severities.ts";

export const reasonShelf: Reasons = { ...severityCardReasons, ...checklistReasons, ...roleReasons, ...commandReasons };
