// A log as a link: found in whatever it arrives in, and never with another content.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadLink, readLink, toLink } from "../../../src/formats/transfer/log-link.ts";
import { packLog } from "../../../src/formats/transfer/packed-log.ts";
import { bareDisguises, disguises } from "../../kit/links/disguises.ts";
import { heldBy, linkOf, links, ORIGIN, runs, textOf, texts, young } from "../../kit/links/log-links.ts";

test("the links of these tests are of all lengths", () => {
  const lengths = links.map((link) => link.length - `${ORIGIN}/receive#`.length);
  expect(Math.min(...lengths)).toBeLessThan(250);
  expect(Math.max(...lengths)).toBeGreaterThan(1_700);
});

describe("a log in a link", () => {
  test.each([...disguises, ...bareDisguises])("is found in spite of %s", (_name, dress) => {
    for (const link of links) expect(heldBy(dress(link)), dress(link).slice(0, 400)).toBe(heldBy(link));
  });

  test.each(Object.entries(texts))("is what was packed: %s", (_name, text) =>
    expect(readLink(linkOf(text))).toEqual({ type: "packed", packed: packLog(text) }),
  );

  test("is found under any two disguises at once", async () => {
    const any = fc.constantFrom(...disguises);
    await fc.assert(
      fc.asyncProperty(any, any, fc.constantFrom(...links.slice(0, 2)), async ([inner, dress], [outer, over], link) => {
        fc.pre(isUndone(inner, outer));
        expect(heldBy(over(dress(link))), `${inner}, then ${outer}`).toBe(heldBy(link));
      }),
      { numRuns: runs },
    );
  });

  test("is found with anything around it", async () => {
    const junk = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem());
    await fc.assert(
      fc.asyncProperty(junk, junk, fc.constantFrom(...links), async (before, behind, link) => {
        expect(heldBy(`${before}\n${link} ${behind}`)).toBe(heldBy(link));
        expect(heldBy(`${before} ${link}.${behind}`)).toBe(heldBy(link));
      }),
      { numRuns: runs },
    );
  });

  test("is read without its last characters where its checksum proves that nothing else is missing", () => {
    const cuts = links.map((link) => readLink(link.slice(0, -1)));
    expect(cuts.some(({ type }) => type === "packed")).toBe(true);
    links.forEach((link, index) => {
      expect([null, textOf(readLink(link))]).toContain(textOf(cuts[index] as ReadLink));
    });
  });

  test("is made for small logs only", () => {
    expect(toLink(new Uint8Array(1_500), ORIGIN)?.split("#")[1]).toHaveLength(2_000);
    expect(toLink(new Uint8Array(1_501), ORIGIN)).toBeNull();
  });

  test("of a later format is handed on, so that whoever unpacks it can say so", () => {
    const later = packLog(texts["one entry"]);
    later[0] = 2;
    expect(readLink(toLink(later, ORIGIN) ?? "")).toEqual({ type: "packed", packed: later });
  });
});

/** Some leave marks that only a text without any others can have; and a line may break within the marks of a format. */
const isUndone = (inner: string, outer: string): boolean =>
  !/printable|Proofpoint|three times|redirector in/.test(inner + outer) &&
  !(/HTML|JSON|by name/.test(inner) && /lines|mail|quotes|table|HTML|hyphens|zero-width|joiners|marks/.test(outer));

describe("several links", () => {
  const [one = "", other = ""] = links;
  test.each([
    ["in lines", `${one}\n${other}`],
    ["in a sentence", `Take ${one} or ${other}.`],
    ["one of them rewritten", `${one} https://www.google.com/url?q=${encodeURIComponent(other)}&sa=D`],
  ])("to different logs are said to be several: %s", (_name, text) =>
    expect(readLink(text)).toEqual({ type: "several" }),
  );

  test("of which one is whole are that one", () => {
    expect(textOf(readLink(`${one.slice(0, -30)} ${other}`))).toBe(texts["the first minutes"]);
    expect(textOf(readLink(`${other}\n${other.slice(0, 80)}…`))).toBe(texts["the first minutes"]);
  });
});

describe("a text without a link of ours", () => {
  test.each([
    ["", "none"],
    ["hello", "none"],
    [`${ORIGIN}/receive`, "none"],
    [`${ORIGIN}/receive#`, "none"],
    [`${ORIGIN}/receive# from Ana`, "none"],
    [`${ORIGIN}/review#AQID`, "none"],
    ["AQABA is a name", "none"],
    [`${ORIGIN}/receive#AQID%20`, "damaged"],
    [`${ORIGIN}/receive#AQIDA`, "damaged"],
    [`${ORIGIN}/receive#AQ/D`, "damaged"],
    ["https://docs.example.com/receive#over.view", "damaged"],
  ])("%s is %s", (text, type) => expect(readLink(text)).toEqual({ type }));

  test("never throws, whatever it is", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "/receive#",
        "AQA",
        "AQAA",
        "%23",
        "%25",
        "=\n",
        "> ",
        "&#35;",
        "\\u0023",
        "-2D",
        "__",
        "*",
        "…",
        young,
      ),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        expect(readLink(pieces.join("")).type).toBeTypeOf("string");
      }),
      { numRuns: runs },
    );
  });

  test.each([
    "AQA ",
    "AQAA\n",
    "/receive#",
    "/receive?",
    "/receive#AQAA",
    "/receive/?#",
    "%25",
    "> ",
    "<br ",
    "&#",
    "\\",
    "=\n",
    "-2D",
    "*",
    "\u0130",
    "\ufdfa",
    "_",
    young.slice(0, 60),
  ])("of 100,000 characters is read to its end: %j again and again", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    expect(readLink(text).type).toBeTypeOf("string");
    expect(textOf(readLink(`${young} ${text}`))).toBe(texts["the first minutes"]);
  });
});
