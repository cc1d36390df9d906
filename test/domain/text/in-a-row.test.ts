// Typed texts in one sentence never have a full stop before a semicolon.

import { expect, test } from "vitest";
import { inARow } from "../../../src/domain/text/in-a-row.ts";

test.each([
  [["Rolled back.", "Restarted."], "Rolled back; Restarted."],
  [["Rolled back.", "and 2 more"], "Rolled back; and 2 more"],
  [["Who owns it?", "Wait..."], "Who owns it? Wait..."],
  [["Wait...", "Rolled back."], "Wait... Rolled back."],
  [["Rolled back."], "Rolled back."],
  [[], ""],
])("%j is %j", (texts, row) => expect(inARow(texts)).toBe(row));
