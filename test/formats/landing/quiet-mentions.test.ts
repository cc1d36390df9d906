// A text that is pasted into a chat calls no group, wherever it was written; and what only looks like a call stays.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { landings } from "../../../src/formats/landing/landings.ts";
import { quietMentions, WORD_JOINER } from "../../../src/formats/landing/quiet-mentions.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";
import { calls, literals } from "../../kit/words/mentions.ts";

describe("a mention", () => {
  test.each(calls)("%j is quieted, at the start, in a sentence and alone", (call) => {
    for (const text of [call, `told ${call} at once`, `note: ${call}`]) {
      expect(quietMentions(text)).toMatch(/@\u2060|<!\u2060/);
      expect(quietMentions(text).replaceAll(WORD_JOINER, "")).toBe(text);
      expect(quietMentions(quietMentions(text))).toBe(quietMentions(text));
    }
  });

  test.each(literals)("%j stays byte for byte", (text) => expect(quietMentions(text)).toBe(text));

  test("beside code is quieted, in it never", () =>
    expect(quietMentions("@here run `echo @here`, see https://x.example/@here @channel")).toBe(
      `@${WORD_JOINER}here run \`echo @here\`, see https://x.example/@here @${WORD_JOINER}channel`,
    ));

  test.each(Object.keys(landings).filter((place) => place !== "exact") as (keyof typeof landings)[])(
    "is quieted as %s",
    (place) => expect(landings[place].typed("told @here and @oncall-db")).not.toMatch(/@(?:here|oncall)/),
  );

  test("in an SMS costs no room", () =>
    expect(landings.sms.count(landings.sms.typed("told @here"))).toMatchObject({ encoding: "GSM-7", segments: 1 }));

  test("is quieted in every export of a log that people paste, by whomever and wherever it was typed", () => {
    const write = createWriter();
    const ana = { id: "person-a" as never, name: "@oncall-db" };
    const log = [
      ...firstNinetySeconds(write),
      write.at(60_000, { type: "note.added/1", data: { kind: "note", text: "told @here and @oncall-db" } }, ana),
      write.at(61_000, { type: "detail.set/1", data: { field: "title", text: "@channel is down" } }),
      write.at(62_000, { type: "resolution.said/1", data: { text: "@everyone helped", source: null } }),
    ];
    const incident = foldIncident(INCIDENT, log);
    for (const text of [
      toText(incident, log, builtInPack, "utc"),
      toMarkdown(incident, log, builtInPack, "utc"),
      toCsv(log, builtInPack, "utc"),
    ])
      expect(text).not.toMatch(/@(?:here|channel|everyone|oncall)/);
  });
});
