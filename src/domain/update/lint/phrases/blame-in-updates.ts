// Wordings that make a fault someone's, in updates. The linter for write-ups (blameless.ts) knows many more.

import { type Phrase, phrase } from "../find-phrases.ts";
import { ANY_NAME } from "../people-in.ts";

const people = `${ANY_NAME}|engineers?|developers?|DBAs?|admins?|administrators?|SREs?|on-?call|technicians?|contractors?|interns?|employees?|staff|colleagues?|managers?|reviewers?|team|shift|(?:team |ops )?lead|someone|somebody|whoever|he|she|(?:an|the|our) operator`;
const faults =
  "(?:*ly )?(?:did not|didn't|never) (?:* )?(?:test|check|read|follow|ask|tell|verify|review|escalate|notice|bother|think)|(?:was|were) (?:careless|sloppy|negligent|asleep|to blame)|pressed the wrong|accidentally|mistakenly|carelessly|inadvertently|wrongly|forgot|ignored|failed to|missed|overlooked|neglected|skipped|bypassed|broke|crashed|messed|screwed|panicked|misconfigured|misread|caused|took down|brought down|made (?:an?|the) (?:* )?(?:errors?|mistakes?|typo)|pushed an? (?:bad|broken|wrong|faulty)|deleted the (?:wrong|prod*|live)|[^.\\n]{1,60} by (?:mistake|accident)";
const breaks = "broke|took|brought|caused|crashed|corrupted|deleted|dropped|wiped";

export const blame: readonly Phrase[] = [
  phrase(
    `(?:${people})(?: (?:in|from) *| *ed (?:this|it|that))?(?:,? who)? (?:${faults})|(?:nobody|no one) (?:tested|checked|reviewed|bothered|looked)|(?:${people})(?:'s?)? (?:* ){0,2}(?:change|deploy|commit|merge|push|release|config|script|migration) (?:${breaks})`,
  ),
  phrase("(?:human|operator|user) error", "a missing safeguard"),
  phrase(
    `should have (?:known|checked|tested|noticed|read|asked|escalated)|should have been (?:tested|checked|noticed|caught|reviewed)|should never have|known better|careless*|negligen*|incompeten*|reckless*|sloppy(?! quorum)|failed to (?:follow|check)(?= the (?:runbook|process|checklist|procedure))|(?:is|are|was|were) to blame|(?<!(?:git|no|not|n't|never|without|to) )blam(?:es?|ed|ing) (?:for|lies|falls|on|the|our|an?|him|her|them)|messed up|screwed up|dropped the ball|fat-fingered|rookie mistake|avoidable (?:error|mistake)|someone broke|who broke|broke production|fault of (?:the|an?|our|one of) (?:* )?(?:${people})|(?<=(?:'s|s'|his|her|their|whose) )(?:fault|negligence|mistake|oversight|carelessness|incompetence)|(?:mistake|error) (?:by|of) (?:an?|the|one of) (?:* )?(?:engineer|developer|employee|colleague|contractor|team)|a mistake by`,
  ),
];
