// The people of the example shop Carta. One name is one person in every scenario.

import type { Character } from "../../domain/incident/drill/scenario.ts";

const people = {
  monitor: ["Carta monitoring", "Alerts"],
  drill: ["The drill", "Tells you how time passes and what you would see"],
  mara: ["Mara", "Support lead"],
  lena: ["Lena", "Checkout engineer"],
  ivo: ["Ivo", "Payments engineer"],
  bea: ["Bea", "Payments engineer"],
  sam: ["Sam", "Catalog engineer"],
  tomas: ["Tomas", "Database engineer"],
  priya: ["Priya", "Database engineer"],
  emil: ["Emil", "Database engineer"],
  jonas: ["Jonas", "Infrastructure engineer"],
  dana: ["Dana", "Incident commander of the next shift"],
  noor: ["Noor", "Product manager, counts the impact"],
  ruth: ["Ruth", "VP Engineering"],
  felix: ["Felix", "Chief executive"],
  greta: ["Greta", "Legal counsel"],
} as const;

type Id = keyof typeof people;

/** Returns these people as the characters of a scenario. */
export const cast = (...ids: readonly Id[]): readonly Character[] =>
  ids.map((id) => ({ id, name: people[id][0], title: people[id][1] }));
