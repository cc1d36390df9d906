// After stand-down nothing is commanded any more, and what is known later can still be added.

import { describe, test } from "vitest";
import type { Command } from "../../../src/domain/incident/commands.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { given } from "../../kit/log/given.ts";
import { updateData } from "../../kit/log/log.ts";

describe("a closed log still takes", () => {
  test.each<[string, Command, FactDraft["type"]]>([
    ["what readers are told", { type: "postUpdate", update: updateData(0, "resolved") }, "update.posted/1"],
    ["what is remembered", { type: "addNote", kind: "note", text: "words" }, "note.added/1"],
    ["what was so", { type: "describe", field: "affected", text: "all buyers" }, "detail.set/1"],
  ])("%s", (_name, command, type) => given(fullRun()).when(command).thenFacts(type));
});
