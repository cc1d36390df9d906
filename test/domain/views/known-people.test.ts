import { expect, test } from "vitest";
import type { Person } from "../../../src/domain/fact/ids.ts";
import { knownPeople } from "../../../src/domain/views/known-people.ts";
import { ana, ben, story, told } from "../../kit/log/log.ts";

const person = (id: string, name: string): Person => ({ id: id as Person["id"], name });
const names = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

test("me first, then role holders, then those the phone knows, each once", () => {
  const me = person("me", "");
  expect(names(knownPeople(told(story()), me, [ben, person("chandra", "Chandra")]))).toEqual([
    "",
    "Ana",
    "Ben",
    "Chandra",
  ]);
  expect(names(knownPeople(told(story()), ana, []))).toEqual(["Ana", "Ben"]);
});

test("of two with one name the one in the incident stays, in whatever case it is written", () =>
  expect(knownPeople(told(story()), person("me", ""), [person("other", "BEN")]).map(({ id }) => id)).toEqual([
    "me",
    ana.id,
    ben.id,
  ]));

test("those most likely wanted come before me, each once", () =>
  expect(names(knownPeople(told(story()), ana, [ben, person("dee", "Dee")], [person("dee", "Dee"), ben]))).toEqual([
    "Dee",
    "Ben",
    "Ana",
  ]));
