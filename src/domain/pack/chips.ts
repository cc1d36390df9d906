// What can be entered with one tap when an update says what is broken: services, each with its own ways to fail, and
// what fits any of them.

import { freeId } from "../text/free-id.ts";

export interface ServiceChip {
  readonly id: string;
  readonly name: string;
  /** How this one fails, before what is offered for all; may be empty. */
  readonly impacts: readonly string[];
  /** Who is affected if it does; may be empty. */
  readonly affected: readonly string[];
}

export interface PackChips {
  readonly services: readonly ServiceChip[];
  readonly impact: readonly string[];
  readonly affected: readonly string[];
  /** What readers can do until it works again. */
  readonly meanwhile: readonly string[];
  /** What an executive is asked for. */
  readonly needed: readonly string[];
}

/** Returns the texts offered for a detail. Once a service is chosen, its own come first, then those for any service. */
export const offeredFor = (
  { services, impact, affected, meanwhile, needed }: PackChips,
  field: "service" | "impact" | "affected" | "meanwhile" | "needed",
  service: string | null | undefined,
): readonly string[] => {
  const chosen = service ? services.find(({ name }) => isSameName(name, service)) : undefined;
  switch (field) {
    case "service":
      return [...new Set(services.map(({ name }) => name))];
    case "impact":
      return [...new Set([...(chosen?.impacts ?? []), ...impact])];
    case "affected":
      return [...new Set([...(chosen?.affected ?? []), ...affected])];
    case "meanwhile":
      return [...new Set(meanwhile)];
    case "needed":
      return [...new Set(needed)];
  }
};

/** Returns the services with one more, which has nothing of its own yet; one of the same name goes to the end renamed. */
export const withService = (services: readonly ServiceChip[], name: string): readonly ServiceChip[] => {
  const others = services.filter((service) => !isSameName(service.name, name));
  const before = services.find((service) => isSameName(service.name, name));
  const id = before?.id ?? idFor(name, services);
  return [...others, { impacts: [], affected: [], ...before, id, name }];
};

/** Returns an id for a service of this name: what its letters say, or a number if they aren't plain ones. */
const idFor = (name: string, services: readonly ServiceChip[]): string => {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return freeId(
    plain || `service-${services.length + 1}`,
    services.map(({ id }) => id),
  );
};

/** Returns whether two texts name one service. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
