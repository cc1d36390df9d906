// Packs of earlier versions read as today's: services that were plain names, a loop that led nowhere.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toChips, toPack, withServices } from "../../../src/domain/pack/former-pack.ts";
import { withLater } from "../../../src/domain/pack/later-sections.ts";
import { readPackFile } from "../../../src/formats/pack/pack-file.ts";
import { parsePack } from "../../../src/formats/pack/pack-schema.ts";
import { formerPack, formerPackToday, secondPack } from "../../kit/log/team-pack.ts";

const others = { impact: ["slow"], affected: ["everyone"] };

test("a service that was a plain name has an id and nothing of its own", () => {
  expect(toChips({ service: ["Card gateway", "支払い", "API", "api"], ...others })).toEqual({
    services: [
      { id: "card-gateway", name: "Card gateway", impacts: [], affected: [] },
      { id: "service-2", name: "支払い", impacts: [], affected: [] },
      { id: "api", name: "api", impacts: [], affected: [] },
    ],
    ...others,
    meanwhile: [],
    needed: [],
  });
});

/** A name that a pack can have. */
const name = fc
  .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
  .filter((text) => parsePack({ ...builtInPack, rules: [{ id: "x", title: text, why: text }] }).ok);

test("whatever names a team had, the pack is sound with them, and today’s reading of it changes nothing more", () =>
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (service) => {
      const pack = withServices({ ...builtInPack, chips: { service, ...others } });
      expect(parsePack(pack)).toMatchObject({ ok: true });
      expect(pack.chips.services.length).toBeLessThanOrEqual(service.length);
      expect(withServices(pack)).toEqual(pack);
    }),
  ));

test("a whole pack of version 3 gets the special lists, the words to say and the deputy; a later one keeps what it has", () => {
  const whole = withLater(toPack(formerPack), builtInPack);
  expect(whole.specials).toEqual(builtInPack.specials);
  expect(whole.phrases).toEqual(builtInPack.phrases);
  expect(new Set(whole.roles.map(({ id }) => id))).toEqual(new Set(builtInPack.roles.map(({ id }) => id)));
  expect(withLater(whole, builtInPack)).toEqual(whole);
  expect(parsePack(whole)).toMatchObject({ ok: true });
  const removed = { ...builtInPack, specials: [], roles: formerPack.roles };
  expect(withLater(removed, builtInPack)).toBe(removed);
});

test("a whole pack of version 3 is today’s, and sound", () => {
  expect(toPack(formerPack)).toEqual(formerPackToday);
  expect(parsePack(toPack(formerPack))).toMatchObject({ ok: true });
});

test("a pack from before there were words to say and special lists has none, and is read with the built-in ones", () => {
  const former = withServices(secondPack);
  expect([former.phrases, former.specials]).toEqual([[], []]);
  expect(parsePack(former)).toMatchObject({ ok: true });
  expect(withLater(former, builtInPack)).toEqual({ ...builtInPack, version: former.version });
  const own = { ...builtInPack, phrases: builtInPack.phrases.slice(1) };
  expect(withServices(own)).toEqual(own);
  expect(withLater(own, builtInPack)).toBe(own);
  const edited = { ...own, version: former.version };
  expect(withLater(edited, builtInPack)).toEqual(edited);
});

test("nothing makes it throw", () =>
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (loop, chips) => {
      expect(() => withServices({ ...builtInPack, loop, chips } as never)).not.toThrow();
      expect(() => toPack(chips as never)).not.toThrow();
    }),
  ));

test("what is damaged stays as it is", () =>
  expect(toChips({ service: "checkout", ...others } as never)).toEqual({ service: "checkout", ...others }));

test("a cards file of an earlier version is read, and one that leaves out empty lists", () => {
  const { services: _services, ...chips } = builtInPack.chips;
  const former = { ...builtInPack, chips: { service: ["ledger"], ...chips } };
  const read = readPackFile(JSON.stringify(former));
  expect(read.ok && read.pack.chips.services).toEqual([{ id: "ledger", name: "ledger", impacts: [], affected: [] }]);
  const written = {
    ...builtInPack,
    chips: { ...chips, services: [{ id: "ledger", name: "ledger", impacts: ["late"] }] },
  };
  const again = readPackFile(JSON.stringify(written));
  expect(again.ok && again.pack.chips.services).toEqual([
    { id: "ledger", name: "ledger", impacts: ["late"], affected: [] },
  ]);
});
