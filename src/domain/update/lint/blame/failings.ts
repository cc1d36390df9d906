// What only people do when something goes wrong, in the words for not minding, letting happen, being rash, being away. With
// somebody as the subject each of them is a verdict; systems do none of it.

const harm = "down|out|offline|to (?:its|their) knees|to a (?:halt|standstill|stop)|crashing";
const reason =
  "(?![^.\\n]{0,80}(?:because (?!he |she |they )|[,;:] (?:since|as|for|so|which|the|its?|there|no|nothing|and (?:no|nothing|the)) |; |: | (?:since|as) (?:the|no|it|its|nothing|neither|both|two|that|this|nobody|there|their|his|her)(?!\\p{L})))";
const stop = "(?=[.,;!?]|$)";

/** Verbs and predicates with a person as the subject, beside those of deeds.ts. */
export const failings: readonly string[] = [
  // Not minding.
  "turn(?:ed|ing) a blind eye|(?:wasn't|weren't|was not|were not|isn't|is not|aren't) (?:* )?(?:paying|watching|listening|thinking|qualified|prepared|competent|awake|bothered|interested|up to)|(?:could not|couldn't|can't) be bothered|had (?:no (?:business|excuse|right|clue|idea what|plan|sense)|one job|better things)",
  // Letting it happen.
  "let (?:* ){1,6}?(?:through|by|past|linger|rot|drift|fester|pile up|get (?:away|out of hand)|run (?:out|dry|wild)|go (?:stale|unread|unchecked))|rubber-?stamped",
  // Rashness.
  `winged it|gambled|crossed (?:* )?fingers`,
  // What it did.
  `(?:brought|knocked) (?:[^.,;\\n]{1,40}? )?(?:${harm})${stop}|cost (?:us|the company|customers)`,
  // Being away, and slow.
  `(?:was|were) (?:* )?(?:nowhere|out to lunch|AWOL|missing in action|daydreaming|dozing|napping|hungover|drunk|clueless|oblivious|negligent|careless|reckless|lazy|sloppy|incompetent|complacent|overconfident|foolish|stupid|naive|arrogant|in over|out of (?:his|her|their) depth|caught napping|too (?:busy|lazy|eager|keen|proud|quick|hasty|impatient|inexperienced|junior|stubborn|tired)|to blame|supposed to)|dithered`,
  // Whatever it was that they didn't do, when no reason follows.
  `(?:did not|didn't|never|had not|hadn't|had never) (?:even |once |really |actually |properly |fully |*ly )?(?!(?:receive|got|get|see|saw|have|know|knew|find|need|lose|lost|hear|heard|reach|want|work|happen|help|come|affect|change|been|be|had|seen|use|used|expect|doubt|answer|miss|stop|leave|left|touch|look|go|went|take|taken)(?!\\p{L}))\\p{L}{3,20}${reason}`,
  // Whatever they did, it was done like this.
  `(?:*ed|ran|sent|put|set|made|went|took|hit|shut|began|built|chose|gave|left|kept|wrote|drew|cut) (?:[^.;\\n]{1,60}? )?(?:worse|needlessly|unnecessarily|in a (?:rush|hurry|panic)|in (?:haste|spite of)|despite (?:the|a|being|having|several|two|many|our|all|repeated|clear|warnings?)|regardless|anyway(?=[.,;]|$)|on red|for no (?:* )?reason|because (?:he|she|they) (?:wanted|was|were|couldn't|didn't|thought|felt|could not|did not|had not|hoped|assumed)|(?:instead of|rather than|before) (?:* )?(?:ask|check|read|wait|test|verify|look|think|consult|tell|escalat|review|confirm)ing)`,
  `(?:needed|ought) to (?:* )?(?:ask|check|read|wait|test|verify|look|think|consult|tell|escalate|review|confirm|know)`,
  "sat on (?:* ){1,4}(?:for|while|instead)|took it (?:up)?on (?:himself|herself|themselves)|(?:owns?|owned) (?:this|that|the (?:mistake|outage|failure|mess))|could not agree",
  "(?!(?:chose|used|picked|took)(?!\\p{L}))(?:*ed|ran|sent|put|set|made|went|hit|shut|began|built|gave|left|kept|wrote|cut) (?:[^.;\\n]{1,50}? )?(?:instead of|rather than)|overruled|(?:do not|don't|does not|doesn't) (?:* )?(?:care|bother|think|listen|read|test|check|understand|pay)",
  // One thing, and then the other.
  "(?:*ed|ran|sent|put|set|left|cut|made|went|took|hit|shut|did|began|built) [^.;\\n]{1,60}?(?:,| and|:)(?: and| so)? (?:the|all|every|our|half|two|production|everything|customers|users|nobody) (?:[^.;\\n]{1,40}? )?(?:filled|crashed|broke|failed|stopped|died|ran out|vanished|(?:was|were) (?:lost|gone|down|deleted|locked|wiped|unreachable)|went (?:down|offline|dark)|could not|couldn't|lost)",
  // Warned, and yet.
  "(?:knew|(?:was|were|had been) (?:aware|told|warned|asked|reminded|meant|supposed|trained|expected)|needed to|was to|(?:had|got|received|saw|read|dismissed|silenced|acknowledged)) [^.;\\n]{1,80}?(?:,? (?:but|and|yet)|,) (?:(?:he|she|they) )?(?:still |simply |just |then )?(?:did (?:it|so|this|that) anyway|didn't|did not|never|hasn't|has not|hadn't|did nothing|chose|ignored|went (?:back|ahead|on|to)|failed|forgot|carried on|decided not)(?! (?:see|receive|get|find|have|help|work|need|show|reach))",
];
