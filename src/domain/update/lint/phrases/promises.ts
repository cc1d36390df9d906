// Wordings of not knowing, and of a time by which it will be over.

import { type Phrase, phrase, words } from "../find-phrases.ts";

/** Not knowing, without saying what is being done about it. */
export const ignorance: readonly Phrase[] = [
  phrase(
    "(?<!you )(?:do not|does not|don't|doesn't) (?:yet |really )?know|no idea|(?:have|has|with|there is|there's|got) no (?:* )?(?:information|details|explanation|answers?|visibility|insight|clue|clarity|leads?)|at a loss|baffled|puzzled|(?:a|remains a|complete|total) mystery|anyone's guess|(?:have|has) yet to (?:find|understand|learn|identify|work out|establish)|(?:can't|cannot|can not|couldn't|unable to|not able to) (?:yet )?(?:explain|make sense)|no way of knowing|(?:nobody|no one) (?:can|could) (?:say|tell|explain)|(?:not able|unable) to (?:say|tell)|(?:nobody|no one) knows|unclear|(?:not|isn't) (?:yet )?(?:clear|known|certain) (?:how|when|why|what|who|whether|if)|(?:is|are|remains?|still) unknown|cause unknown|(?:not|yet) (?:known|clear) yet|not yet (?:known|clear)|(?:can't|cannot|can not) (?:say|tell)(?: yet)? (?:yet|when|who|how|what|whether|if|why)|(?:hard|impossible|too early) to (?:say|tell)|remains to be seen|in the dark",
  ),
  phrase("not sure(?!\\?)", null, "you|callers?|customers?|guests?|users?"),
];

/** Words that turn not knowing into a plan. */
export const nextStep = words(
  "investigat*|checking|check|looking|testing|test|asking|ask|analy*|comparing|compares?|measuring|working|collecting|gathering|assess*|reviewing|rolling|restoring|(?<=(?:we|team|engineers|and|experts) )will(?! be)|we'll|going to(?! be)|find out|finding out|next step|team is|engineers are|being",
);

const over =
  "(?:fully )?(?:fixed|resolved|restored|solved|repaired|working|operational|recovered|available again|back|up(?! to)|online|normal|over)(?: again| online| to normal| and running| up){0,2}(?! in stock| to you| with )";
const soon =
  "(?:(?:by|in|within|at|before|until) (?:about |around |under |less than )?(?:\\d[\\d:]{0,4}|the (?:hour|end|morning|evening|afternoon|day|weekend|next)|an? (?:hour|few|couple|minute|day|moment)|half|noon|midnight|tonight|today|tomorrow|minutes|hours|(?:one|two|three|four|five|ten|fifteen|twenty|thirty) (?:minutes?|hours?|days?)|*day)|this (?:morning|afternoon|evening)|later (?:today|tonight)|overnight|any (?:minute|moment)(?: now)?|momentarily|imminently|in a (?:moment|bit|jiffy)|before (?:long|lunch|noon|midnight|the end)|soon|shortly|tonight|today|tomorrow|in no time)";

/** A time by which it will be over. */
export const promises: readonly Phrase[] = [
  phrase(
    `(?:will|should|to|shortly) be ${over} ${soon}|shortly be ${over}|(?<!(?:was|were|been|are) )(?:fixed|resolved|restored|solved) (?:by|within) (?:\\d[\\d:]{0,4}|the|an?|tonight|today|noon|midnight)|(?<!(?:calls?|comes?|turns?|shows?|pops?|picks?|get|write|ring|money|go|you|them|go) )(?:back|up)(?: and running| online| again| to normal)? (?:in|by|within|at) (?:\\d[\\d:]{0,4}|the (?:hour|end|morning|evening)|an?|about|tonight|today|noon)|(?:fix|recovery|restoration) ${soon}|(?:fix|patch) will be (?:ready|available|out|live|in place) ${soon}|will (?:resume|return|recover|restart|work)(?: again| to normal| normally| as usual){0,2} ${soon}|will (?:be able to|have access to|get back to|come back|reopen|be (?:accessible|usable|open|reachable)) (?:* ){0,6}?${soon}|(?:(?:it|this|that)(?:'ll| will| should| is going to)? takes?|(?:fix|recovery|repair|restart|rollback|restore|restoration|work)(?:'ll| will| should)? takes?) (?:only |just |about |around |another |at most |roughly |approximately |no more than |less than |up to ){0,2}(?:\\d{1,3}|an?|half|one|two|three|four|five|ten|fifteen|twenty|thirty|a few|a couple of|(?<=another )) ?(?:more |of )?(?:minutes?|hours?|mins?|hour)|(?:just|only) (?:a few|a couple of|\\d{1,3}|ten|five|one|two) more (?:minutes?|hours?)|(?:nearly|almost) (?:there|done|fixed|resolved|restored)|(?:fix|resolution|recovery|repair|restoration)(?: is| was)? (?:expected|due|planned|scheduled|likely|promised) ${soon}|ETA(?: (?:for|of) [^.\\d\\n]{1,40}?)?(?: is|:)? ?(?:about |around )?\\d[\\d:]{0,4}|(?:expect|anticipat|estimat|hop|aim|plann?)(?:e|s|es|ed|ing)? (?:* ){0,5}(?:fix|recovery|resolution|end|recover|restore|normal service|${over}) ${soon}|(?:estimated|expected) (?:time (?:to|of|until) )?(?:* )?(?:resolution|recovery|repair|restoration|fix)(?: time)?(?: is|:)? (?:about )?\\d[\\d:]{0,4}|due to (?:recover|resume|end|be back)|(?:have|get) (?:it|this|that|everything|the *) ${over} ${soon}|by \\d[\\d:]{0,4}(?: UTC)?,? (?:everything|it|all of it|the service) (?:should|will)|(?<!(?:can't|cannot|can not) )guarantees?(?! *)|(?<!(?:can't|cannot|can not) )guarantees? (?:that|you|all|every)|guaranteed to|we promise(?! to (?:update|write|tell|keep|inform))`,
  ),
];
