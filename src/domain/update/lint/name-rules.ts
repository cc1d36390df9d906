// Names that stay inside: people, hosts, and the team's own words.

import { findPhrases, wholeWords, words } from "./find-phrases.ts";
import { peopleIn, strangersIn } from "./people-in.ts";
import { trade } from "./phrases/trade.ts";
import { isOutside, type LintFinding, type UpdateText } from "./update-text.ts";

/** Returns people, machines and words of the trade that are named to readers who don't work with them. */
export const nameFindings = ({
  text,
  audience,
  people,
  jargon,
  severities = [],
}: UpdateText): readonly LintFinding[] => {
  if (audience === "engineering") return [];
  const findings: LintFinding[] = [];
  if (isOutside(audience)) {
    const known = peopleIn(text, people);
    for (const { from, to } of [...known, ...strangersIn(text, known)])
      findings.push({
        rule: "person-named",
        severity: "wrong",
        from,
        to,
        found: text.slice(from, to),
        suggestion: "our team",
      });
    findings.push(...findPhrases(text, [{ pattern: mention, suggestion: "our team" }], "person-named"));
  }
  findings.push(...findPhrases(text, hosts, "internal-host"));
  const named = wholeWords(severities);
  const inside = [...trade, ...(named ? [{ pattern: named, suggestion: null, unless: parked }] : [])];
  findings.push(...findPhrases(text, inside, "jargon", isOutside(audience) ? "wrong" : "look"));
  const own = wholeWords(jargon);
  if (own) findings.push(...findPhrases(text, [{ pattern: own, suggestion: null }], "jargon", "look"));
  return findings;
};

const mention = /(?<![\p{L}\p{N}._-])@\p{L}[\p{L}\p{N}_-]{1,40}/gu;

// P1 is a severity, and a car park.
const parked = words("car parks?|parking|garage|deck");

// Private addresses, names in private zones, and machine names such as db-prod-03 or checkout-7f9c6d8b4-x2x1z.
const host =
  /(?<![\w.-])(?:(?:10|127)\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}|ip(?:-\d{1,3}){4}|localhost|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:internal|local|lan|corp|intra|svc|cluster\.local)|(?![a-z]{2,20}-(?:in|on|up|off|out|to|of|and|for|the)-)[a-z]{2,20}(?:-[a-z]{2,20}){1,3}-?\d{1,4}|(?:web|db|app|api|cache|node|host|srv|redis|kafka|mysql|pg|lb)-?\d{1,4}|[a-z]{2,30}-(?=\d{0,9}[a-z])[a-z0-9]{8,10}-[a-z0-9]{5})(?![\w-])/gi;

// Any other address: whose network it is in, readers needn't know. A version has dots too.
const address = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;

const hosts = [
  { pattern: host, suggestion: "one of our systems" },
  { pattern: address, suggestion: "one of our systems", unless: words("versions?|firmware|build|allow*|update to") },
];
