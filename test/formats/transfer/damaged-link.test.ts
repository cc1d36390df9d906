// A damaged link of ours: the right word for its damage, and never another content.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLink } from "../../../src/formats/transfer/log-link.ts";
import { heldBy, linkOf, links, runs, textOf, texts, young } from "../../kit/links/log-links.ts";

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
