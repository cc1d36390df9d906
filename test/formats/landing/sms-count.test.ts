// The law of the count: it equals the number of messages that a sender that cuts a text greedily would send.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smsCount } from "../../../src/formats/landing/sms-count.ts";

const plain = "@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà azAZ09\n\r!\"#%&'()*+,-./:;<=>?_";
const escaped = "^{}\\[~]|€\f";

/** Cuts a text into messages of at most `size` units and never inside a character. */
const cut = (text: string, unitsOf: (character: string) => number, size: number): readonly string[] => {
  const parts: string[] = [];
  let units = size;
  for (const character of text) {
    if (units + unitsOf(character) > size) {
      parts.push("");
      units = 0;
    }
    parts.push((parts.pop() ?? "") + character);
    units += unitsOf(character);
  }
  return parts;
};
const gsmUnits = (character: string): number => (escaped.includes(character) ? 2 : 1);
const length = (text: string, unitsOf: (character: string) => number): number =>
  [...text].reduce((sum, character) => sum + unitsOf(character), 0);

describe("the count of an SMS", () => {
  test("in the plain alphabet fills 160 units alone and 153 in each of several", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain, ...escaped), { maxLength: 700 }), (characters) => {
        const text = characters.join("");
        const units = length(text, gsmUnits);
        expect(smsCount(text)).toEqual({
          characters: characters.length,
          encoding: "GSM-7",
          segments: units <= 160 ? Math.min(1, units) : cut(text, gsmUnits, 153).length,
        });
      }),
    ));

  test("in any other fills 70 and 67, and no part ends inside a character", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constant("😀"), fc.constant("a")),
          {
            maxLength: 300,
          },
        ),
        (characters) => {
          const text = `ж${characters.join("")}`;
          const parts = text.length <= 70 ? [text] : cut(text, (character) => character.length, 67);
          expect(smsCount(text)).toMatchObject({ encoding: "UCS-2", segments: parts.length });
          expect(parts.every((part) => part.length <= 70 && part.isWellFormed())).toBe(text.isWellFormed());
        },
      ),
    ));

  test("keeps a character of two units whole at the edge", () => {
    expect(smsCount(`${"a".repeat(152)}€${"a".repeat(152)}`).segments).toBe(3);
    expect(smsCount(`${"a".repeat(151)}€${"a".repeat(153)}`).segments).toBe(2);
    expect(smsCount(`${"ж".repeat(66)}😀${"ж".repeat(66)}`).segments).toBe(3);
  });

  test.each(["—", "“", "ç", "\t", "ж", "\u2060"])("%j makes the whole text UCS-2", (character) =>
    expect(smsCount(`a${character}`).encoding).toBe("UCS-2"),
  );
});
