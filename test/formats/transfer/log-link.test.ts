// A log as a link: found in whatever it arrives in, never with another content, and with the right word for its damage.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { leavePacksOut } from "../../../src/formats/transfer/left-out-pack.ts";
import { type ReadLink, readLink, toLink } from "../../../src/formats/transfer/log-link.ts";
import { packLog, unpackLog } from "../../../src/formats/transfer/packed-log.ts";
import { bareDisguises, disguises } from "../../kit/links/disguises.ts";
import { TWO_HOURS, twoHours } from "../../kit/log/two-hours.ts";

const ORIGIN = "https://first90.example";
const runs = import.meta.env.MODE === "quick" ? 100 : 1_000;

const linkOf = (text: string): string => {
  const link = toLink(packLog(text), ORIGIN);
  if (link === null) throw new Error("too large for a link");
  return link;
};
const lean = (entries: number): string => leavePacksOut(toJson(TWO_HOURS, twoHours.slice(0, entries)), [builtInPack]);
const texts = {
  "one entry": lean(1),
  "the first minutes": lean(9),
  "as long as a link may be": lean(21),
  "a text of another kind": `{"x":"${"0123456789abcdefghijklmnop".repeat(12)}${Math.PI}${Math.E}"}`,
} as const;
const links = Object.values(texts).map(linkOf);
const [, young = ""] = links;

const textOf = (read: ReadLink): string | null => {
  const unpacked = read.type === "packed" ? unpackLog(read.packed) : null;
  return unpacked?.ok ? unpacked.text : null;
};

/** What a text holds: the log's own text, or the kind of trouble. */
const heldBy = (text: string): string => {
  const read = readLink(text);
  return textOf(read) ?? read.type;
};

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

describe("a damaged link", () => {
  test("that was cut anywhere says that its end is missing, with what is left", () => {
    for (const [name, text] of Object.entries(texts)) {
      const link = linkOf(text);
      let least = 0;
      for (let length = link.indexOf("#") + 4; length < link.length; length += 1) {
        const read = readLink(link.slice(0, length));
        if (read.type === "packed") expect(textOf(read), `${name} at ${length}`).toBe(text);
        else {
          expect(read.type, `${name} at ${length}`).toBe("cut");
          const percent = read.type === "cut" ? read.percent : -1;
          expect(percent).toBeGreaterThanOrEqual(least);
          least = percent;
        }
      }
      expect(least).toBeGreaterThan(80);
      expect(least).toBeLessThan(100);
    }
  });

  test.each(["", ".", ")", " from Ana", "\n\nCheers\nAna", '" target="_blank">the log</a>'])(
    "that was cut says so also with %j behind it",
    (behind) => {
      for (const link of links) {
        for (let cut = 14; cut < link.length - 40; cut += 13)
          expect(readLink(link.slice(0, -cut) + behind).type).toBe("cut");
      }
    },
  );

  test.each([76, 72, 40])("that was cut and wrapped at %s says so", (width) => {
    const lines =
      young
        .slice(0, -50)
        .match(new RegExp(`.{1,${width}}`, "g"))
        ?.join("\n> ") ?? "";
    expect(readLink(`> ${lines}`).type).toBe("cut");
  });

  test.each(["…", "..."])("that was shown with %s at its end is cut", (dots) => {
    for (const link of links) expect(readLink(link.slice(0, 90) + dots).type).toBe("cut");
  });

  test("with another character in the middle says so, and never holds another log", () => {
    let said = 0;
    let tried = 0;
    for (const link of links) {
      for (let at = link.indexOf("#") + 4; at < link.length - 14; at += 3) {
        const held = heldBy(link.slice(0, at) + (link[at] === "7" ? "s" : "7") + link.slice(at + 1));
        // A few bits mean nothing; and near its end, a changed text may end in the middle like a cut one.
        expect(["changed", "cut", heldBy(link)]).toContain(held);
        tried += 1;
        said += held === "cut" ? 0 : 1;
      }
    }
    expect(said / tried).toBeGreaterThan(0.97);
  });

  test("with characters missing in the middle says so, and never holds another log", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...links),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        async (link, where, lost) => {
          const at = link.indexOf("#") + 4 + (where % (link.length - link.indexOf("#") - 80));
          const read = readLink(link.slice(0, at) + link.slice(at + lost));
          expect(["changed", "cut"]).toContain(read.type);
        },
      ),
      { numRuns: runs },
    );
  });

  test("that lost its small or its capital letters says so", () => {
    for (const link of links) {
      expect(readLink(link.toLowerCase())).toEqual({ type: "caseLost" });
      expect(readLink(`See ${link.toUpperCase()}.`)).toEqual({ type: "caseLost" });
    }
  });

  test("without its address says so as well", () =>
    expect(readLink(young.slice(young.indexOf("#") + 1, -20)).type).toBe("cut"));
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
