// A pack with a few random changes: a value removed, replaced by anything or by another text, or a list doubled or cut.

import fc from "fast-check";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { type Path, planted } from "./planted.ts";

type Mutation = (root: unknown, path: Path) => unknown;

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.anything().map(
    (value): Mutation =>
      (root, path) =>
        planted(root, path, value),
  ),
  fc.jsonValue().map(
    (value): Mutation =>
      (root, path) =>
        planted(root, path, value),
  ),
  fc.string({ unit: "binary" }).map(
    (value): Mutation =>
      (root, path) =>
        planted(root, path, value),
  ),
  fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,5}$/).map(
    (value): Mutation =>
      (root, path) =>
        planted(root, path, value),
  ),
  fc.constantFrom<Mutation>(
    (root, path) => planted(root, path, undefined),
    (root, path) => changedList(root, path, (entries) => [...entries, ...entries]),
    (root, path) => changedList(root, path, (entries) => entries.slice(1)),
    (root, path) => changedList(root, path, (entries) => entries.toReversed()),
  ),
);

/** Returns packs that differ from `pack` in one to three places. */
export const mutatedPack = (pack: Pack): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(pack)), mutation), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((root, [path, change]) => (isReachable(root, path) ? change(root, path) : root), pack),
    );

const changedList = (
  root: unknown,
  path: Path,
  change: (entries: readonly unknown[]) => readonly unknown[],
): unknown => {
  const value = path.reduce<unknown>((at, key) => Reflect.get(at as object, key), root);
  return planted(root, path, Array.isArray(value) ? change(value) : null);
};

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path];

// An earlier change may have removed the parent.
const isReachable = (root: unknown, path: Path): boolean => {
  let at = root;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
};
