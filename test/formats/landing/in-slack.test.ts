// Text pasted into Slack by a person arrives as it was typed, and copied back out of the chat it runs in a shell.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WORD_JOINER } from "../../../src/formats/landing/quiet-mentions.ts";
import { renderUpdate } from "../../../src/formats/words/update-text.ts";
import { groupCalls, literals } from "../../kit/words/mentions.ts";

const pasted = (text: string): string =>
  renderUpdate({ subject: "s", lines: [{ label: "Impact", text }], sms: text }, "slack").text.slice(
    "*s*\n*Impact:* ".length,
  );

describe("typed text in Slack", () => {
  test.each([
    "R&D cart: p99 > 5 s, < 2% paid",
    "a && b || c > d < e & f",
    "Tom & Jerry <tom@example.org> wrote &amp; and &lt;",
    "<https://x.example|click>",
    "~40% to ~60% of users, 5 * 3 * 2, a_b_c",
    ...literals,
  ])("%j is byte for byte what was typed", (text) => expect(pasted(text)).toBe(text));

  test.each([
    ["all *regions in Europe* fail", "*"],
    ["it is _very slow_, not down", "_"],
    ["we ~think it is solved~ wait", "~"],
    ["(*bold*)", "*"],
  ])("%j keeps its marks on show", (text, mark) => {
    expect(pasted(text)).not.toMatch(new RegExp(`(?<=^|[\\s(])[${mark}](?=\\w)`));
    expect(pasted(text).replaceAll(WORD_JOINER, "")).toBe(text);
  });

  test("any text comes back exactly, but for a call of a group and a pair of marks around words", () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."*_~`&<>@/-. \n$|='\"()"),
          fc.constantFrom("a", "B1", "kubectl ", "@x/y", "@here", "<!here>"),
        ),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join(""));
    const pair = /(?:^|[\s(“])([*_~])[\p{L}\p{N}].*?[\p{L}\p{N}.!?%]?\1/mu;
    return fc.assert(
      fc.property(hostile, (text) => {
        const arrived = pasted(text);
        if (!groupCalls.test(text) && !pair.test(text)) expect(arrived).toBe(text);
        expect(arrived.replaceAll(WORD_JOINER, "")).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
