// Wordings that state a cause. "The cause is not known yet", "due to leave at six" and "due to this outage" state none.

import { type Phrase, phrase } from "../find-phrases.ts";

const trouble = "disruption|outage|incident|interruption|problem|issue|delay|error";
/** Not behind words that are the incident itself: what it led to isn't its cause. */
const notOfIt = `(?<!(?:this|that|which|what|it|(?:this|the|that|our|today's|yesterday's) (?:${trouble})s?)(?: has| have| is| was)? )`;
const known =
  "not|still|un*|being|under|now|known|identified|found|clear|fixed|addressed|resolved|understood|confirmed|to be|yet|what";
const changed =
  "update|release|upgrade|deploy*|migration|change|patch|config*|setting|rollout|version|script|maintenance|switch|router|disk|drive|hardware|cable|sensor|server|certificate|routing|network";

/** "Due to" in its other senses: what is about to happen, and what is owed. */
const expected =
  "be|recover|resume|end|finish|start|begin|arrive|depart|leave|open|reopen|close|launch|return|land|expire|renew|ship|go|take|run|receive|come|complete|deliver|board|play|pay|us|customers|sellers|merchants|suppliers|partners|authors|members";

export const cause: readonly Phrase[] = [
  phrase(
    `(?:caused by|because of|as a result of|result(?:ing|ed) from|owing to|due to(?! (?:${expected}))(?= (?:(?:an?|our|the|its|their|one|some|several|high|heavy|increased|unusual*|unexpected*|technical|bad)(?!\\p{L})|(?:* ){0,2}(?:*(?:tion|sion|ment|ance|ence|ure|age|ing|ity|s)(?!\\p{L})|traffic|load|demand|weather|heat|fire|error))))(?! (?:this|that|these|those|it|you|your)| (?:the|yesterday's|last night's) (?:* )?(?:${trouble})s?(?! (?:at|of|in|with|on) )| (?:the |our )?(?:scheduled|planned|public holiday|bank holiday|holidays?|bad weather|high call))`,
  ),
  phrase(
    `(?:root )?cause(?: (?:of|for|behind) [^.\\n]{1,60}?)? (?:was|is)(?! (?:${known}))|reason (?:for|behind) (?:the|this|these) (?:* )?(?:${trouble})s? (?:was|is)(?! (?:${known}))|cause:(?! (?:under|being|not|un|still|we|to be))`,
  ),
  phrase(
    "stem(?:s|med|ming)? from|(?:is|are|was|were) the result of|because (?:an?|one of|some of|our)|(?:which|that|this) (?:is|was) why(?! (?:we|you))|that's why(?! (?:we|you))|which (?:stopped|broke|slowed|blocked|crashed|brought|took|overloaded|made|prevented|knocked|triggered|led)|(?:provider|supplier|vendor|partner|host|carrier|data cent(?:er|re))s? (?:had an?|has an?|suffered|(?:is|are|was|were) (?:having|down|experiencing)|went down|lost power|failed|crashed|broke)|(?:disk|server|switch|router|cable|drive|certificate|machine|fan|memory|storage|hardware|generator)s? (?:failed|filled up|crashed|broke|died|overheated|overflowed|(?:was|were|got) (?:cut|full|damaged|severed)|ran (?:full|out)|gave (?:out|up)|burn(?:ed|t) out)|(?:power|cooling) (?:failure|cut|outage|loss)|originat(?:es|ed|ing) (?:from|in|with)|(?:problem|issue|error|bug|fault|defect)s? (?:was|were) introduced|introduced an? (?:* )?(?:bug|error|fault|defect)|traced(?: it| this| the *)? (?:back )?to|attribut(?:ed|able) to|brought on by|set off by|(?:was|were) the cause|comes? down to|triggered by(?! (?:your?|users?|customers?|an? (?:customer|user|rule|schedule)|rules|events|workflows))|misconfigur*|configuration (?:error|change|mistake)|human error|expired (?:* )?certificate|certificate (?:has |had )?expired|ran out of (?:space|memory|capacity|disk|storage|connections)|(?:hardware|network) failure",
  ),
  phrase(
    "(?<!(?:find|found|report|reported|spot|see) )(?:a|another|the) (?:* )?bug (?:in|with|on)|(?:coding|programming|software|routing) (?:bug|defect|error|fault)|bad deploy*",
  ),
  phrase(
    `(?:an?|the|our) (?:bad|faulty|failed|broken|buggy|defective|incorrect|wrong|erroneous) (?:* )?(?:${changed})|(?:after|following|since|during) (?:an?|our|last night's|yesterday's) (?:* )?(?:${changed})|(?:failed|broken) migration|wrong configuration|faulty deploy`,
    null,
    "if you|please",
  ),
  phrase(
    `${notOfIt}(?:led to|resulted in)(?! (?:this|the) (?:decision|change))|(?<!we (?:have )?)(?:took|taken|brought|knocked) (?:* ){1,4}(?:down|offline)|overwhelmed (?:our|the)|${notOfIt}prevent(?:s|ed|ing) (?:log-?ins?|customers|users|people|orders|payments|uploads|access)|${notOfIt}caused (?:the|this|an?|these|some|our|errors|delays|problems)|(?:${changed}|bug) (?:[^.,\\n]{1,40}? )?(?:broke|corrupted|crashed|disabled|logs (?:people|users|customers|you) out)`,
  ),
];
