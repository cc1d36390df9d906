// The first minutes, expected in every commanded drill: declare, severity, command, hands, voice, first status.

import type { ExpectedMove } from "../../domain/incident/drill/scenario.ts";
import type { SeverityLevel } from "../../domain/pack/severity-classes.ts";
import { move } from "./story.ts";

/** Returns the moves of the first minutes for a drill of this severity. */
export const expectedFirstMoves = (level: SeverityLevel): readonly ExpectedMove[] => [
  move(
    "take-command",
    "Take command",
    60,
    { type: "role", role: "ic" },
    "With no commander, each engineer follows their own idea, and nobody hears the others.",
  ),
  move(
    "set-severity",
    `Set ${level}`,
    120,
    { type: "severity", level },
    "The severity calls in the right people and sets the clock. Too low, and both come late.",
  ),
  move(
    "open-channel",
    "Name one channel",
    120,
    { type: "channel" },
    "When people talk in several places, everything gets found twice.",
  ),
  move(
    "name-ops",
    "Name the ops lead",
    120,
    { type: "role", role: "ops" },
    "Until someone has the keyboard by name, anyone may change the service, and somebody will.",
  ),
  move(
    "name-comms",
    "Name the comms lead",
    150,
    { type: "role", role: "comms" },
    "Without a comms lead, support and executives ask the people who are working on the fix.",
  ),
  move(
    "first-status",
    "Post the first status",
    210,
    { type: "update", audience: null },
    "The first status stops most questions, even if it names no cause.",
  ),
];
