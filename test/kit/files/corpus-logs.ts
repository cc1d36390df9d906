// Two logs as First90 exports them, with letters that only a right encoding keeps.

const fact = (incident: string, seq: number, type: string, data: unknown) => ({
  id: `${incident}-${seq}`,
  incidentId: incident,
  at: 1_795_230_131_000 + seq * 1_000,
  order: 1_795_230_131_000 + seq * 1_000,
  zone: 60,
  by: { id: "person-zoe", name: "Zoë" },
  device: `phone-${incident}`,
  seq,
  type,
  data,
});

const note = (incident: string, seq: number, text: string) =>
  fact(incident, seq, "note.added/1", { kind: "finding", text });

type LogFact = ReturnType<typeof fact>;

const exported = (incident: string, facts: readonly LogFact[]): string =>
  `{"format":"first90.incident","version":1,"incidentId":"${incident}","log":[\n${facts.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;

/** Letters of every length, a pair of halves, and the replacement character as a letter of its own. */
export const factsA: readonly LogFact[] = [
  fact("corpus-a", 1, "incident.declared/1", { drill: false }),
  note("corpus-a", 2, "café = 100% “down” – p99 > 5 s & rising, <see> http://x.example/a=3D?b=%20"),
  note("corpus-a", 3, '漢字 Ωмега 🚀 and a \ufffd of its own, back\\slash and "quotes"\nin two lines'),
  note("corpus-a", 4, "fin"),
];

export const factsB: readonly LogFact[] = [
  fact("corpus-b", 1, "incident.declared/1", { drill: false }),
  note("corpus-b", 2, "only here"),
];

export const logA = exported("corpus-a", factsA);
export const logB = exported("corpus-b", factsB);

/** With letters of western Europe alone, for encodings that have no others. */
export const factsWest: readonly LogFact[] = [
  fact("corpus-w", 1, "incident.declared/1", { drill: false }),
  note("corpus-w", 2, "Zoë: café orders fail – since déjà vu"),
];
export const logWest = exported("corpus-w", factsWest);
