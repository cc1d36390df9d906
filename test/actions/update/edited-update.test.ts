import { describe, expect, test } from "vitest";
import { type EditedText, editedUpdate } from "../../../src/actions/update/edited-update.ts";
import { promisedTime } from "../../../src/domain/clock/promised-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { START } from "../../kit/app/ports.ts";

const filledAt = (Math.floor(START / 60_000) * 60_000 + 20 * 60_000) as Instant;
const edited = (text: string, change: Partial<EditedText> = {}) =>
  editedUpdate({ text, format: "slack", drill: false, now: START, zone: 0, filledAt, read: promisedTime, ...change });

describe("an edited update", () => {
  test("goes out as it was typed, and promises what it says", () => {
    expect(edited("*Next update:* 03:22 UTC")).toMatchObject({
      text: "*Next update:* 03:22 UTC",
      nextUpdateAt: filledAt,
    });
    expect(edited("Next update: 03:42 UTC").nextUpdateAt).toBe(filledAt + 20 * 60_000);
    expect(edited("No time at all")).toMatchObject({ nextUpdateAt: null, promise: { type: "none" } });
  });

  test("promises nothing by a time that is over", () =>
    expect(edited("Next update: 03:00 UTC")).toMatchObject({ nextUpdateAt: null, promise: { type: "passed" } }));

  test("promises nothing as long as nobody has read it", () =>
    expect(edited("Next update: 03:42 UTC", { read: null })).toMatchObject({ nextUpdateAt: null, promise: null }));

  test("promises nothing by a time that isn’t clear, and says what it may mean", () =>
    expect(edited("Next update: 09:00 IST")).toMatchObject({
      nextUpdateAt: null,
      promise: { type: "unclear", why: "zone", words: ["09:00 IST"] },
    }));

  test("has the subject of its own first line as an e-mail, and none elsewhere", () => {
    const text = "Subject: [SEV1] checkout — slow\n\nStatus: Mitigating";
    expect(edited(text, { format: "email" }).subject).toBe("[SEV1] checkout — slow");
    expect(edited("Status: Mitigating", { format: "email" }).subject).toBeNull();
    expect(edited(text).subject).toBeNull();
  });

  test("counts an SMS as it is now", () => {
    expect(edited("x".repeat(161), { format: "sms" }).sms).toMatchObject({ characters: 161, segments: 2 });
    expect(edited("x").sms).toBeNull();
  });

  test.each<[string, EditedText["format"], string]>([
    ["*[DRILL] [SEV2] checkout*", "slack", "*[DRILL] [SEV2] checkout*"],
    ["**[DRILL] [SEV2] checkout**", "markdown", "**[DRILL] [SEV2] checkout**"],
    ["Subject: [DRILL] [SEV2]", "email", "Subject: [DRILL] [SEV2]"],
    ["*[SEV2] checkout*", "slack", "[DRILL] *[SEV2] checkout*"],
    ["Subject: [SEV2] checkout", "email", "Subject: [DRILL] [SEV2] checkout"],
    ["Checkout fails, says [DRILL]", "sms", "[DRILL] Checkout fails, says [DRILL]"],
    ["", "sms", "[DRILL] "],
  ])("stays marked in a drill: %s", (typed, format, text) => {
    expect(edited(typed, { drill: true, format })).toMatchObject({ text, marked: text !== typed });
    expect(edited(typed, { format }).text).toBe(typed);
  });
});
