// The formats of a family of facts: the shape of each type's data, and its sentence in the log. One file per family;
// the domain has a folder of the same name for it.

import type { Instant, Person } from "../../domain/fact/ids.ts";
import type { FactType, FactWith } from "../../domain/incident/facts.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Shape } from "../json/shape.ts";

/** What a sentence may need besides its fact. */
export interface Telling {
  /** Gives steps and roles their names. */
  readonly pack: Pack | null;
  /** Writes a time in the sentence, with its day if that isn't the day of the fact. */
  readonly time: (at: Instant) => string;
  /** The words of the entry that this one is about; null if they aren't known. */
  readonly about: string | null;
}

interface FactFormat<Type extends FactType> {
  readonly shape: Shape;
  readonly tell: (fact: FactWith<Type>, telling: Telling) => string;
}

export type FamilyFormats<Data> = { readonly [Type in keyof Data & FactType]: FactFormat<Type> };

/** Returns ` “the entry”`, or nothing if its words aren't known. */
export const quoted = ({ about }: Telling): string => (about === null ? "" : ` “${about}”`);

export const personInLog = ({ name }: Person): string => name || "unnamed";

/** Returns ": text", or nothing if there is none. */
export const afterColon = (text: string | null): string => (text ? `: ${text}` : "");
