// A database in trouble is told as that, and never as a defect of ours.

import { expect, test } from "vitest";
import { failureEvent } from "../../../src/relay/schedule/failure-event.ts";

const failure = (code: string | undefined, message = "") => Object.assign(new Error(message), code && { code });

test.each([
  ["a planned restart", failure("57P01"), "away"],
  ["a connection that breaks", failure(undefined, "Connection terminated unexpectedly"), "away"],
  ["one that goes silent", failure(undefined, "Query read timeout"), "away"],
  ["a step that takes too long", failure("ETIMEDOUT"), "away"],
  ["a pool with none left", failure(undefined, "timeout exceeded when trying to connect"), "away"],
  ["addresses that all refuse", new AggregateError([failure("ECONNREFUSED")]), "away"],
  ["a locked table", failure("57014"), "busy"],
  ["a full disk", failure("53100"), "full"],
])("%s passes", (_, error, trouble) =>
  expect(failureEvent("The queue", error)).toEqual({ type: "database-trouble", what: "The queue", trouble }),
);

test.each([
  ["a wrong statement", failure("42601"), "The queue failed: 42601."],
  ["a mistake of ours", new TypeError("x is not a function"), "The queue failed: TypeError."],
  ["nothing at all", undefined, "The queue failed: unknown."],
])("%s is a defect", (_, error, sentence) =>
  expect(failureEvent("The queue", error)).toEqual({ type: "defect", sentence }),
);
