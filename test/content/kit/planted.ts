// A copy of a value with one place changed, for planting defects.

export type Path = readonly (string | number)[];

/** Returns a deep copy with `value` at `path`; `undefined` removes it, an empty path replaces everything. */
export const planted = (root: unknown, path: Path, value: unknown): unknown => {
  if (path.length === 0) return value;
  const copy: unknown = structuredClone(root);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  const last = path.at(-1) ?? "";
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return copy;
};
