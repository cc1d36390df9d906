// What a scenario from outside must look like: exactly the shape of domain/incident/drill/scenario.ts, with limits on every text
// and list. What must hold between its entries is in scenario-rules.ts.

import * as z from "zod/mini";
import { exampleSides } from "../../domain/incident/drill/scenario.ts";
import { list, text, whole } from "../pack/pack-limits.ts";
import { scenarioConditions } from "./scenario-conditions.ts";
import { scenarioId as id } from "./scenario-id.ts";
import { scenarioFindings } from "./scenario-rules.ts";

const { deed, condition, audience, role, level } = scenarioConditions;

/** A message on a phone: short enough to be read at a glance. */
const message = text(280);
const seconds = whole(0, 7_200);

const anchor = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("start") }),
  z.strictObject({ type: z.literal("inject"), inject: id }),
  z.strictObject({ type: z.literal("option"), choice: id, option: id }),
  z.strictObject({ type: z.literal("deed"), deed }),
]);

const choice = z.strictObject({
  id,
  part: z.nullable(id),
  question: text(200),
  withinSeconds: seconds,
  since: anchor,
  options: list(
    z.strictObject({
      id,
      name: text(80),
      who: id,
      terms: z.strictObject({ time: text(80), dataLoss: text(80), risk: text(80), userImpact: text(80) }),
      fit: z.enum(["sound", "risky"]),
      consequence: text(400),
    }),
    2,
    9,
  ),
});

/** The schema of one scenario. An unknown field is refused: a new shape is a new version of the format. */
export const scenarioSchema = z
  .strictObject({
    id,
    title: text(80),
    setting: text(400),
    injectedFailure: text(200),
    minutes: whole(1, 120),
    certifies: z.boolean(),
    services: list(text(60), 1, 12),
    characters: list(z.strictObject({ id, name: text(40), title: text(80) }), 1, 20),
    parts: list(z.strictObject({ id, title: text(80), service: text(60), expected: level, boundary: text(400) }), 1, 5),
    alert: z.strictObject({ from: id, text: message }),
    injects: list(
      z.strictObject({
        id,
        from: id,
        text: message,
        part: z.nullable(id),
        opens: z.boolean(),
        since: anchor,
        seconds,
        spread: whole(0, 600),
        when: list(condition, 0, 6),
      }),
      0,
      80,
    ),
    revelations: list(
      z.strictObject({ id, who: id, what: text(60), also: list(text(60), 0, 12), answer: message }),
      0,
      40,
    ),
    choices: list(choice, 0, 6),
    moves: list(
      z.strictObject({
        id,
        text: text(120),
        part: z.nullable(id),
        since: anchor,
        withinSeconds: seconds,
        done: deed,
        helps: text(280),
      }),
      1,
      40,
    ),
    audiences: list(audience, 0, 5),
    ends: z.strictObject({ handoff: z.nullable(role), standDown: z.boolean() }),
    rubric: list(z.strictObject({ item: id, good: text(280) }), 1, 20),
    examples: list(
      z.strictObject({
        id,
        beside: z.enum(exampleSides),
        good: text(900),
        poor: text(900),
        why: text(400),
      }),
      0,
      20,
    ),
    exercise: z.nullable(
      z.strictObject({
        passages: list(z.strictObject({ id, text: text(900), keeps: list(list(text(60), 1, 8), 0, 12) }), 1, 9),
        checklist: list(z.strictObject({ id, text: text(120) }), 1, 9),
      }),
    ),
  })
  .check((payload) => {
    for (const { path, problem } of scenarioFindings(payload.value)) {
      payload.issues.push({ code: "custom", path, message: problem, input: payload.value });
    }
  });
