import { describe, expect, test } from "vitest";
import { cleanName } from "../../../src/actions/incident/clean-name.ts";
import { isSeen } from "../../../src/domain/text/is-seen.ts";
import { given } from "../../kit/log/given.ts";
import { firstNinetySeconds } from "../../kit/log/log.ts";

const unseen = [
  "",
  " \n",
  "\u00a0",
  "\u200b\u200d",
  "\u202e\u2066",
  "\ufeff",
  "\u3164",
  "\u115f\uffa0",
  "\u2800",
  "\u00ad",
  "\u{e0041}",
  "\ufe0f",
];

describe("text that nobody can see", () => {
  test.each(unseen.map((text) => [JSON.stringify(text), text]))("%s is no entry and no name", (_name, text) => {
    expect(isSeen(text)).toBe(false);
    expect(cleanName(text)).toBe("");
    const phone = given(firstNinetySeconds());
    phone.when({ type: "addNote", kind: "note", text }).thenRefused({ type: "textMissing" });
    phone.when({ type: "describe", field: "service", text }).thenRefused({ type: "textMissing" });
  });

  test.each(["a", "é", "👩‍🚀", "\u202eabc", "שלום", "\u200bok", "-", "漢"])("but %s is", (text) =>
    expect(isSeen(text)).toBe(true),
  );
});
