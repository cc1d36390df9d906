// What is said: the sit-rep or one of the pack's phrases, filled in as of now.

import { useEffect, useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { holderOf } from "../../../../domain/incident/incident.ts";
import { lacksLater, withLater } from "../../../../domain/pack/later-sections.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { sayFields } from "../../../../domain/update/say/say-fields.ts";
import { sitRep } from "../../../../domain/update/say/sit-rep.ts";
import { asksFor, spokenPhrase } from "../../../../domain/update/say/spoken-phrase.ts";
import { useApp } from "../../../context/app-context.ts";
import { sayScreenWords } from "../../../words/say.ts";
import { useIncident } from "../use-incident.ts";

/** Names the sit-rep among the words. */
const SIT_REP = "sit-rep";

export interface Saying {
  readonly id: string;
  readonly title: string;
  /** Sentence by sentence. */
  readonly lines: readonly string[];
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly person: Person | null;
  readonly minutes: number;
  /** What is asked before it can be said in full. */
  readonly asks: { readonly person: boolean; readonly minutes: boolean };
  setPerson(person: Person): void;
  setMinutes(minutes: number): void;
}

/** Returns the words with this id; the sit-rep for any that the pack doesn't have. */
export const useSaying = (id: string): Saying => {
  const { packs } = useApp().ports;
  const { incident, pack: frozen, now, zone } = useIncident();
  const [builtIn, setBuiltIn] = useState<Pack>(frozen);
  const [chosen, setPerson] = useState<Person | null>(null);
  const [minutes, setMinutes] = useState(5);
  // An incident from before there were words to say.
  const isFormer = lacksLater(frozen);
  useEffect(() => {
    if (isFormer) void packs.builtIn().then(setBuiltIn);
  }, [packs, isFormer]);
  const pack = withLater(frozen, builtIn);
  const phrase = pack.phrases.find((one) => one.id === id);
  const person = chosen ?? holderOf(incident, "ops");
  const choices = [
    { value: SIT_REP, name: sayScreenWords.sitRep },
    ...pack.phrases.map(({ id: value, title }) => ({ value, name: title })),
  ];
  const common = { choices, person, minutes, setPerson, setMinutes };
  if (!phrase) {
    const asks = { person: false, minutes: false };
    return {
      ...common,
      id: SIT_REP,
      title: sayScreenWords.sitRep,
      lines: sitRep(incident, pack, { now, zone }),
      asks,
    };
  }
  const fields = sayFields(incident, pack, { now, zone, person, minutes });
  return {
    ...common,
    id: phrase.id,
    title: phrase.title,
    lines: spokenPhrase(phrase, fields, incident.drill),
    asks: { person: asksFor(phrase, "person", "task"), minutes: asksFor(phrase, "minutes", "by") },
  };
};
