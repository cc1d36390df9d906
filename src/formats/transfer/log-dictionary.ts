// What both phones know about a log before any byte has been sent: the compressor refers to this text instead of
// sending it. It is part of transfer format 1 and never changes; a new fact type costs some bytes until there is a
// format 2.

const head = (seq: string, type: string, data: string): string =>
  `","at":1795230131000,"zone":60,"by":{"id":"01","name":""},"device":"01","seq":${seq},"type":"${type}","data":{${data}}},\n{"id":"019","incidentId":"019`;

// The most frequent ones come last, where references cost least.
const known: readonly (readonly [type: string, data: string])[] = [
  ["incident.stood-down/1", ""],
  ["incident.reopened/1", ""],
  ["incident.resolved/1", ""],
  ["role.released/1", '"role":"business-impact"'],
  ["role.deferred/1", '"role":"scribe"'],
  ["entry.withdrawn/1", '"target":"019'],
  ["entry.corrected/1", '"target":"019","text":"'],
  ["channel.named/1", '"name":"#inc-20261121-0302"'],
  ["phase.moved/1", '"to":"mitigating"'],
  ["phase.moved/1", '"to":"monitoring"'],
  ["detail.set/1", '"field":"affected","text":"all customers"'],
  ["detail.set/1", '"field":"impact","text":"failing"'],
  ["detail.set/1", '"field":"title","text":"'],
  ["detail.set/1", '"field":"service","text":"checkout"'],
  [
    "update.posted/1",
    '"template":"status-update","audience":"engineering","format":"slack","way":"copied","status":"mitigating","subject":null,"text":"*[SEV2] checkout — failing*\\n*Status:* investigating\\n*Impact:* \\n*Actions:* \\n*Next update:* 03:22 UTC\\n*IC:* ","nextUpdateAt":1795230131000',
  ],
  ["step.done/1", '"list":"stand-down","step":"'],
  ["step.done/1", '"list":"first-90","step":"'],
  ["step.done/1", '"list":"first-5","step":"'],
  ["role.assigned/1", '"role":"comms","person":{"id":"01","name":""}'],
  ["role.assigned/1", '"role":"ops","person":{"id":"01","name":""}'],
  ["role.assigned/1", '"role":"ic","person":{"id":"01","name":""}'],
  ["severity.set/1", '"level":"SEV3","triage":{"question":"","answer":true},"reason":null'],
  ["severity.set/1", '"level":"SEV1","triage":null,"reason":null'],
  ["severity.set/1", '"level":"SEV2","triage":null,"reason":null'],
  ["pack.frozen/1", '"pack":{"leftOut":"'],
  ["incident.declared/1", '"drill":true'],
  ["incident.declared/1", '"drill":false'],
  ["loop.stepped/1", '"step":"delegate"'],
  ["loop.stepped/1", '"step":"communicate"'],
  ["loop.stepped/1", '"step":"size-up"'],
  ["loop.stepped/1", '"step":"decide"'],
  ["loop.stepped/1", '"step":"verify"'],
  ["note.added/1", '"kind":"question","text":"'],
  ["note.added/1", '"kind":"decision","text":"'],
  ["note.added/1", '"kind":"impact","text":"'],
  ["note.added/1", '"kind":"action","text":"'],
  ["note.added/1", '"kind":"note","text":"'],
  ["note.added/1", '"kind":"finding","text":"'],
];

/** The dictionary of transfer format 1, as ASCII text and a dash. */
export const logDictionary = `${known.map(([type, data], index) => head(String(index + 1), type, data)).join("")}"}},\n]}\n{"format":"first90.incident","version":1,"incidentId":"019","log":[\n{"id":"019`;
