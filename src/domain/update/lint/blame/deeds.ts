// What people are said to have done, when a text makes them the cause.

import { failings } from "./failings.ts";

const accident =
  "accidentally|mistakenly|inadvertently|unintentionally|erroneously|wrongly|carelessly|recklessly|hastily|foolishly|stupidly|negligently|unwittingly|blindly|prematurely|merely|simply";

/** By accident: with a person it is their fault, without one it is nobody's name for the same. */
export const accidents = accident;

const reason =
  "(?![^.\\n]{0,60}(?:because|since|as) (?:the|no|it|its|nothing|neither|both|two|that|this|nobody|there|their|his|her)(?!\\p{L}))";

/** Verbs with a person as the subject. */
export const faults = [
  `(?:${accident})`,
  "(?<!(?:had|have|has) )just (?:assumed|guessed|pushed|clicked|copied|pasted|went ahead|hoped|forgot|ignored|did|didn't)",
  "(?:chose|decided|opted) (?:not to|to (?:ignore|skip|bypass|delay))|refused to|insisted|demanded|guessed|nuked|trashed|hosed|bricked|borked|clobbered|blew (?:away|up)|mixed up|lied|covered up|wrecked|destroyed|underestimated|overestimated|misplaced|tampered|fiddled|dozed off|fell asleep|did nothing|jumped the gun|lost (?:track|sight|control|the (?:plot|thread|overview))|got (?:confused|distracted)|made (?:it|things|matters) worse|(?:turned|switched) off the (?:alert|alarm|monitoring|check|backup|protection)*|(?:prolonged|delayed|doubled|triggered) the (?:* )?(?:outage|incident|downtime|response|recovery)|let (?:* ){1,4}(?:expire|lapse|slide|slip)|introduced (?:an?|the|this) (?:* )?(?:bug|error|regression|defect|flaw|problem|fault|leak|mistake)|lost (?:the|our|all) (?:* )?(?:data|backups?|keys?)|forgot(?:ten)?|failed(?=[.,;!?]| (?:us|badly|here|completely))|missed(?! by)|ignored|overlooked|neglected|skipped|ruined|botched|bungled|fumbled|mishandled|blundered|slipped up|slept|overslept|rushed|crashed|caused|wiped|corrupted|overwrote|truncated|unplugged|broke(?! (?:the (?:work|task|problem|news|glass|silence|tie|change)|it (?:down|into)|down|off|ground|up))",
  "mis(?:read|judged|typed|configured|took|understood|interpreted|calculated|diagnosed|managed|applied|labelled)",
  "dropped the (?:table|database|index|schema|production|wrong)|deleted (?:the )?(?:* )?(?:wrong|live|production|prod|entire|only|database|directory|table|backups?|volume|bucket)",
  "took (?:far |much )?too long|(?:reacted|responded|acted|escalated) (?:far |much )?too (?:slowly|late)|waited (?:far |much )?too long|(?:was|were) (?:far |much |too )?slow to|hesitated|(?:took|brought|knocked) (?:* ){0,4}(?:down|offline)|cut corners|(?:took|taking) (?:a |the )?shortcuts?|pressured|pushed (?:the team|us|everyone|engineers)",
  "made (?:an?|the|several|two|some|this|that|many) (?:* ){0,2}(?:mistakes?|errors?|typos?|slip|bad|wrong|poor)",
  `assumed${reason}`,
  // Whatever it was, it was done badly; who finds, reports or repairs what is wrong did it well.
  `(?!(?:found|notic|saw|discover|spott|report|correct|fix|revert|identif|receiv|join|ask|point|confirm|restor|stopp|compar|(?:remov|isolat|drain|exclud|evict|disabl|kill|terminat|restart|reboot|shut|turn|switch|took|delet)* (?:[^.;\\n]{1,30} )?(?:broken|faulty|bad|buggy)|replac|roll|repair|prevent|look|suggest|propos|investigat|detect)*)(?:*ed|ran|sent|chose|put|set|wrote|shut|left|cut|gave|took|made|went|began|hit|kept|brought|built|typed|drew) (?:[^.;\\n]{1,50}? )?(?:wrong|incorrect|incorrectly|improperly|poorly|badly|by (?:mistake|accident)|in error|untested|unreviewed|broken|buggy|faulty|(?:a|any) bad|(?:on|against|in|to) the live|against (?:the )?(?:production|primary)|(?:straight|directly) (?:to|on|in|into)|too (?:early|late|soon|fast)|without (?:any |an? |the |first )?(?:test|check|ask|read|review|approv|permission|tell|look|think|coordinat|verif|notif|warn|inform|backup|dry)*)${reason}`,
  "[^.,;\\n]{1,60} and (?:then |accidentally |thereby )?(?:broke|wiped|crashed|caused|corrupted|destroyed|lost (?!no|nothing)*|took (?:* ){1,4}down|brought (?:* ){1,4}down)",
  "left (?:the|an?) [^.;\\n]{1,40}? (?:on|open|enabled|unlocked|running|behind|unpatched|disabled)",
  // One thing led to the other, and the person to both.
  "(?:*ed|ran|sent|put|set|left|cut|made|went|took|hit|shut|did|began|built) [^.;\\n]{1,60}?(?:,| and|:)(?: (?:thereby|thus|so|instantly|immediately|promptly))? (?:causing|breaking|wiping|triggering|locking|(?:taking|bringing|knocking) [^.,;\\n]{1,40}? (?:down|out|offline|to its knees)|(?:which|that|this|it) (?:broke|caused|took|brought|triggered|crashed|locked|wiped|knocked|killed))",
  "should(?=(?: not|n't| never)? have)|ought(?= to(?: not| never)? have)|(?:is|was|were) (?:the (?:cause|reason|problem|weak link)|wrong|asleep|(?:* )?(?:inexperienced|distracted|unprepared|unqualified|untrained|overconfident)|not paying|too (?:slow|late|confident|tired))|lacked (?:the )?(?:discipline|attention|skills?|experience|care|knowledge)|let (?:us|the team|everyone) down|fat-fingered",
  ...failings,
].join("|");

/** What an unnamed somebody did to the system, when nothing says that it was to be done. */
export const destroyed =
  "(?:deleted|dropped|wiped|terminated|overwrote|truncated|unplugged|revoked|flushed|purged|formatted|powered off|force-pushed|detached|killed|removed|shut down)(?! (?:the |all |an? |some )?(?:* )?(?:old|stale|unused|temporary|spare|orphaned|expired|test|logs?|snapshots?|stuck|runaway|faulty|bad|broken|failing|failed|slow|hung|nodes?|duplicates?|change|affected|wrong))";

/** Of "they", who may be systems, only what systems don't do. */
export const faultsOfThem =
  "forgot(?:ten)?|ignored (?:the|all|our|every)|neglected|overlooked|bypassed|violated|rushed|misread|didn't bother|never bothered|simply";

/** Steps that somebody left out. */
export const leftOut =
  "fail(?:ed|s|ing)? to|forgot(?:ten)? to|neglected to|didn't bother|(?:did not|didn't|never) (?:follow|stick to|adhere to)*|bypassed|circumvented|violated|disregarded|deviated from|ignored (?:the|our) (?:* )?(?:runbook|process|procedure|checklist|policy|freeze|rules?|guidelines?|instructions?)|broke (?:the|our) (?:* )?(?:rules?|freeze|process|policy|protocol)";

/** What people make and others run. */
export const artifacts =
  "changes?|deploys?|deployments?|commits?|PRs?|pull requests?|push|merge|release|rollout|config(?:uration)?|scripts?|query|queries|migration|patch|code|edits?|commands?|updates?|upgrade|fix|work|decision|restart|experiment|clean-?up|branch|manifest|refactor*";

/** What it then did. */
export const harms =
  "broke|brought|took|caused|crashed|corrupted|deleted|dropped|wiped|killed|knocked|overloaded|triggered|introduced|led to|resulted in|ruined|exhausted|locked|blocked|disabled|exposed|leaked|(?:is|was|were) (?:the (?:cause|reason|trigger|culprit)|to blame|at fault|wrong|bad|broken|faulty|untested|careless)|had (?:a|the) (?:bug|typo|mistake|error)|contained (?:an?|the) (?:bug|typo|mistake|error)";

/** What was done to something, by somebody. */
export const suffered =
  "deleted|dropped|wiped|broken|caused|triggered|(?:taken|brought|knocked|shut|pulled|torn) (?:down|out|over|offline|to its knees)|(?:allowed|left) to (?:lapse|expire|slip|happen|run|rot|go)|waved through|let (?:through|slip|down)|neglected|dismissed|disregarded|mishandled|exposed|leaked|ruined|compromised|wrecked|mis(?:judged|handled|managed|read|applied)|misconfigured|overwritten|introduced|entered|mistyped|missed|ignored|overlooked|forgotten|skipped|corrupted|truncated|bypassed|unplugged|rushed|botched|typed(?: in)?|keyed(?: in)?|mislabelled|not (?:checked|tested|followed|read|reviewed|verified)";
