import { describe, expect, test } from "vitest";
import { type PromisedTime, promisedTime } from "../../../src/domain/clock/promised-time.ts";
import { corpus, type Want, type Wording } from "./promise-corpus.ts";

const read = ({ text, now, zone, filledAt }: Wording): PromisedTime => promisedTime(text, { now, zone, filledAt });

const isRight = (found: PromisedTime, want: Want): boolean => {
  if (found.type !== want.type) return false;
  if (want.type === "none" || found.type === "none") return true;
  if (want.type !== "unclear") return "at" in found && found.at === want.at;
  if (found.type !== "unclear" || want.choices === null) return true;
  return [...want.choices].sort().join() === found.choices.map(({ at }) => at).join();
};

/** True if the clock would run to a time that the text doesn't mean, with nothing said. */
const isSilentlyWrong = (found: PromisedTime, want: Want): boolean =>
  found.type === "promised" && !isRight(found, want);

const shown = (value: PromisedTime | Want): string =>
  `${value.type} ${"at" in value ? new Date(value.at).toISOString() : "choices" in value ? (value.choices ?? []).map((one) => new Date(typeof one === "number" ? one : one.at).toISOString()).join() : ""}`;
const said = (wording: Wording): string => `${wording.text}: ${shown(read(wording))}, not ${shown(wording.want)}`;

describe("the reader of promises", () => {
  test("is asked about many wordings", () => expect(corpus.length).toBeGreaterThanOrEqual(190));

  test("never runs the clock to a time that isn't meant", () =>
    expect(corpus.filter((wording) => isSilentlyWrong(read(wording), wording.want)).map(said)).toEqual([]));

  test("reads at least 95% of them right", () => {
    const wrong = corpus.filter((wording) => !isRight(read(wording), wording.want));
    expect(wrong.map(said)).toEqual([]);
  });
});
