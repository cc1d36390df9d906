import { describe, expect, test } from "vitest";
import { type PromisedTime, promisedTime } from "../../../src/domain/clock/promised-time.ts";
import { corpus, type Want, type Wording } from "./promise-corpus.ts";
import { heldOut } from "./promise-held-out.ts";

const read = ({ text, now, zone, filledAt }: Wording): PromisedTime => promisedTime(text, { now, zone, filledAt });

const isRight = (found: PromisedTime, want: Want): boolean => {
  if (found.type === "unclear") return want.type === "unclear" && areChoices(found.choices, want.choices);
  if (found.type === "none") return want.type === "none";
  return found.type === want.type && "at" in want && found.at === want.at;
};

const areChoices = (found: readonly { readonly at: number }[], want: readonly number[] | null): boolean =>
  want === null || [...want].sort((a, b) => a - b).join() === found.map(({ at }) => at).join();

/** The clock would run to a time that the text doesn't mean, and nothing would be asked. */
const isSilentlyWrong = (found: PromisedTime, want: Want): boolean =>
  found.type === "promised" && !isRight(found, want);

const shown = (value: PromisedTime | Want): string =>
  "at" in value ? `${value.type} ${new Date(value.at).toISOString()}` : value.type;
const said = (wording: Wording): string => `${wording.text}: ${shown(read(wording))}, should be ${shown(wording.want)}`;

const wordings = [...corpus, ...heldOut];

describe("the reader of promises", () => {
  test("is asked about many wordings, most of which mean one time", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(heldOut.length).toBeGreaterThanOrEqual(200);
    expect(wordings.filter(({ want }) => want.type === "promised").length).toBeGreaterThan(250);
  });

  test("never runs the clock to a time that isn't meant", () =>
    expect(wordings.filter((wording) => isSilentlyWrong(read(wording), wording.want)).map(said)).toEqual([]));

  test.each([
    ["that it was built for", corpus],
    ["that were written afterwards", heldOut],
  ])("reads at least 99% of the wordings %s right", (_name, list) => {
    const wrong = list.filter((wording) => !isRight(read(wording), wording.want)).map(said);
    expect(1 - wrong.length / list.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
  });
});
