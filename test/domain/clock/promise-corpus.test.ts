import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PromisedTime, promisedTime } from "../../../src/domain/clock/promised-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { withPromise } from "../../../src/domain/update/with-promise.ts";
import { START } from "../../kit/app/ports.ts";
import { corpus } from "./promise-corpus.ts";
import { heldOut } from "./promise-held-out.ts";
import { spoken } from "./promise-spoken.ts";
import type { Want, Wording } from "./promise-wording.ts";

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

const wordings = [...corpus, ...heldOut, ...spoken];

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
    ["as people say them aloud", spoken],
  ])("reads at least 99% of the wordings %s right", (_name, list) => {
    const wrong = list.filter((wording) => !isRight(read(wording), wording.want)).map(said);
    expect(1 - wrong.length / list.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
  });

  const decoys = [
    "Payments have failed since 02:50 UTC.",
    "The 14:00 release is out.",
    "We roll back at 03:10 UTC.",
    "12 of 40 pods are back.",
  ];

  test("isn’t misled by other sentences around the promise", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings.filter(({ want, filledAt }) => want.type === "promised" && filledAt === null)),
        fc.constantFrom(...decoys),
        fc.constantFrom(...decoys),
        (wording, before, after) => {
          const text = `${before}\n${wording.text}\n\n${after}`;
          expect(read({ ...wording, text }), text).toEqual(read(wording));
        },
      ),
    ));

  test("comes to an end with any text, however long and odd", () => {
    const moment = { now: START, zone: 0, filledAt: START };
    const odd = [
      "next update ",
      "next update:\n- ",
      "03:30 ",
      "half an ",
      "send the ",
      "in ",
      "(",
      " ",
      "1",
      "UTC+",
      "|",
      "at ",
      "Nov ",
      "ten past ",
      "twenty-five ",
      "half ",
      "T+",
    ];
    for (const piece of odd) {
      const length = Math.ceil(40_000 / piece.length);
      expect(promisedTime(piece.repeat(length), moment)).toHaveProperty("type");
      expect(withPromise(`Next update ${piece.repeat(length)}soon`, (START + 600_000) as Instant, moment)).toContain(
        "UTC",
      );
    }
  });

  test("finds something or nothing in whatever is made of its own words, and never fails", () => {
    const words =
      "next update another in at by 30 min 03:30 UTC IST tomorrow Monday 22/11 half an hour noon not since the ( ) , . : - | \n".split(
        " ",
      );
    return fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (list) => {
        const found = promisedTime(list.join(" "), { now: START, zone: 0, filledAt: null });
        if (found.type === "promised") expect(found.at).toBeGreaterThan(START);
        if (found.type === "passed") expect(found.at).toBeLessThanOrEqual(START);
        if (found.type === "unclear") for (const { at } of found.choices) expect(at).toBeGreaterThan(START);
      }),
    );
  });
});
