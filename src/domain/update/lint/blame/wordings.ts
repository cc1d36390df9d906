// The rules of write-ups as wordings. Names are masked in the text that they are looked for in (people-in.ts).

import { type Phrase, phrase } from "../find-phrases.ts";
import { ANY_NAME } from "../people-in.ts";
import { accidents, artifacts, destroyed, faults, faultsOfThem, harms, leftOut, suffered } from "./deeds.ts";
import { faultOf, judgements, mistakes, sarcasm } from "./judgements.ts";
import { anybodyWould, asides, hadTheyBut, plainToSee } from "./knowing-better.ts";
import { article, byWhom, individual, owner, role, subject, unfit } from "./people.ts";
import { lessons, wishes } from "./remedies.ts";

/** The system as what allowed or lacked something, in place of the person. */
const personCaused: readonly Phrase[] = [
  phrase(
    `${subject}(?:${faults})|they (?:${faultsOfThem})|${unfit}|(?:despite|in spite of|against|ignoring|contrary to|without (?:asking|checking|telling|waiting|reading)) [^,.\\n]{1,40}, (?:the |an? |our |one of (?:the|our) )?(?:* ){0,2}?(?:${role}|he|she|someone) (?:still |then )?(?:*ed|ran|went|did|made|sent|put|chose|took)|(?:never|not)(?: been)? *ed by ${byWhom}|(?:was|were|been|got) (?!(?:review|approv|found|notic|fix|restor|acknowledg|confirm|report|check|detect|spott|discover|handl|seen|led|held|answer|join|help|own|call|ask|repair|paged|replac|install|swap|order|clean|escort|supervis|support)*)*(?:ed|n|t|un)(?: (?:out|up|down|off|on|in|live|through|to *))? by (?:an?|one of (?:our|the)|some) (?:* ){0,2}?(?:${individual})|(?:an?|one of (?:our|the)|some|our|another) (?:* ){0,3}?(?:${role})(?: (?:on|in|from|at|of) (?:* ){0,2}*)? (?:had )?${destroyed}`,
    "the system allowed the change to",
  ),
  phrase(
    `(?:because of|due to|owing to|caused by|blamed on|down to|on account of|(?:error|mistake|typo|oversight|slip) (?:by|of|from|on the part of)) ${byWhom}`,
    "the system allowed the change to",
  ),
  phrase(
    `(?:(?:${suffered})(?: [^.;\\n]{1,30}?)?|(?:by (?:mistake|accident)|(?:${accidents}) *)) by ${byWhom}|(?:chang|lower|rais|remov|disabl|delet|configur|modifi)ed by ${byWhom} who|set by (?:the|an|our) (?:* )?(?:engineer|developer|operator|admin|DBA|contractor)`,
    "the system allowed the change to",
  ),
  phrase(
    `${owner} (?:* ){0,3}(?:${artifacts}) (?:[^.;\\n]{1,40}? )?(?:${harms})|thanks to ${owner} (?:* ){0,2}(?:change|deploy|commit|push|merge|mistake|config|decision|release)|${owner} (?:* ){0,2}decision to (?:skip|ignore|bypass|delay)|(?:because of|due to|caused by|down to|(?:result|consequence|outcome|product) of|(?:cause|reason|trigger|culprit|problem) was) ${article}${owner} (?:* ){0,3}(?:${artifacts})|(?:${artifacts}) (?:* ){0,2}(?:by|from) ${article}(?:* ){0,2}(?:${role}) (?:[^.;\\n]{1,30}? )?(?:${harms})`,
    "the system allowed the change to",
  ),
  phrase(
    `${owner} (?:* ){0,2}(?:typos?|mistakes?|errors?(?! (?:budget|rate|log|message|count|page)s?)|oversight|negligence|carelessness|inexperience|inability|refusal|reluctance|ignorance|laziness|impatience|haste|hasty|hesitation|arrogance|lack of|poor|bad|sloppy|reckless|careless|misunderstanding|mishandling|forgetfulness|indecision|blunder|slip|inattention|incompetence|lapse|misjudg*|failure to)`,
    "the system allowed the change to",
  ),
];

const humanError: readonly Phrase[] = [
  phrase(mistakes, "a missing safeguard"),
  phrase(
    "(?<!(?:not|no|than|instead of|isn't|wasn't|beyond) (?:just |a |mere )?)(?:human (?:error|mistake|failure)s?|(?:operator|user|pilot|manual) error|human factors?)(?! (?:rates?|logs?|messages?|counts?|pages?|budgets?|reports?|codes?))|fat[ -]finger*|copy[ -](?:and[ -])?paste (?:mistake|error|slip)|mistakes? (?:was|were|had been|has been) made|an? (?:* )?error was made|(?:wrong|incorrect|invalid) (?:* ){1,3}(?:was|were|had been|got) (?:typed|entered|keyed|chosen|selected|picked|pasted|clicked|deleted|restarted|specified)(?! by )|(?:was|were) (?:simply |just )?(?:overlooked|forgotten)(?! by )|(?:simple|silly|stupid|honest|small|basic|embarrassing) (?:* )?(?:mistake|slip)|finger trouble|(?:an?|the) slip of (?:the|an?)|(?:an|this|simple) oversight(?! (?:board|committee|body|group))|wrong (?:button|key|box)",
    "a missing safeguard",
  ),
  phrase(
    `(?:was|were|been|being|got|is) (?:${accidents}) *(?:ed|en|t|k)(?![^.\\n]{0,30} by )|(?:was|were|been|got) *(?:ed|en|t|n) (?:${accidents})(?! by )|(?<!(?:found|noticed|discovered|seen|spotted) )by (?:mistake|accident)|(?:deleted|sent|revoked|removed|applied|closed|dropped) in error`,
    "a missing safeguard",
  ),
  phrase(
    "typos?|mistyp(?:ed|ing)|typing error|(?<!(?:by|no|any|same|such|the|about|from|of|makes?) )mistakes?(?! budget)",
    "a missing safeguard",
    "no|nothing|reject*|catch*|caught|detect*|valid*|lint*|checks?|guard*|prevent*|block*|warn*|spell*|tolera*|allow*|accept*|would|could|can|any|names|addresses|searche?s?",
  ),
];

/** Of these, what they should have done is an expectation that can be measured. */
const machines =
  "alerts?|alarms?|monitor(?:ing)?|checks?|probes?|failover|replicas?|jobs?|scripts?|systems?|services?|servers?|databases?|cache|queues?|pipeline|builds?|balancer|retry|retries|limits?|timeouts?|breakers?|cron|dashboards?|pages?|pager|tools?|config|clients?|API|clusters?|nodes?|autoscaler|scheduler|validation|guard|flags?|backups?|restore|canary|query|requests?|messages?|e?mails?|webhooks?|workers?|proxy|gateway|router|switch|disks?|locks?|deploy(?:ment)?|rollback|migration|certificates?|process|tests?|apps?|site|traffic|standby|primary|runbook|which|that|it|restart|recovery|rate|graph|metrics?|logs?|events?|notifications?|screen|form|policy|rule|numbers?|values?";

const shouldHave: readonly Phrase[] = [
  phrase(
    `(?<!(?:${machines}) )(?:should|ought to)(?: have|'ve)|(?:should|ought to)(?: not|n't| never) have|(?:should|ought to)(?: not|n't| never)? have been (?:* )?(?:tested|checked|reviewed|noticed|caught|escalated|announced|documented|rolled back|known|verified|read|followed|done|updated|asked|told|clear|obvious|prevented|avoided|approved|communicated|monitored|validated|spotted|seen|merged|deployed|run|performed|postponed|stopped|taken)|(?:was|were|is) (?:supposed|meant|expected) to [^.;\\n]{1,40} by ${byWhom}|needs? to be more careful|ha(?:s|ve|d) to be more careful`,
    "nothing showed at that moment that",
  ),
];

const failedToFollow: readonly Phrase[] = [
  phrase(
    `(?:${subject}|they )(?:${leftOut})|(?:runbook|checklist|process|procedure|policy|policies|protocol|guideline|instruction|step)(?:s|es)? (?:was|were) ?(?:(?:not|n't|never|simply not) (?:followed|read|used|observed|respected|kept|applied|honou?red|adhered to|consulted|taken)|ignored|skipped|bypassed|violated|disregarded)|(?:against|contrary to|in (?:breach|violation|defiance|disregard) of) (?:(?:the|our|all|company|standard|agreed) ){0,3}(?:rules?|polic*|advice|procedures?|process|protocol|guidelines?|recommendations?|agreement|practice)|(?:warnings?|alerts?|signs?|requests?|advice|concerns?|tickets?|complaints?|reports?|pages?|messages?|objections?) (?:[^.;\\n]{1,30}? )?(?:was|were|went|had been) (?:* )?(?:ignored|disregarded|dismissed|unheeded|brushed aside|overlooked|neglected)(?! by the)|failure (?:to (?:follow|test|check|verify|escalate|communicate|read|notice|act|respond)|(?:by|of) ${byWhom})|(?:nobody|no one|none of (?:the|us|them|our))(?: (?:on|in) (?:the )?(?:* )?*)? (?:(?:ever |even |really |actually |properly )?(?!(?:lost|owned|reported|complained|received|saw|got|used|noticed|needed|spent|wanted|else|asked for)(?!\\p{L}))(?:*ed|took|had (?:his|her|their) eyes?|spoke|stood|gave|thought|kept|made|did|wrote|told|understood|read|ran)(?![^.\\n]{0,80}(?:because|since|, as))|bothered|checked|looked at|tested|reviewed|read|followed|verified|asked|questioned|monitored|watched|thought|noticed the (?:alert|alarm|warning|page))`,
    "the process allowed the step to be left out",
    "because (?:the|no|it|nothing|nobody)",
  ),
];

const careless: readonly Phrase[] = [
  phrase(judgements, "under these conditions"),
  phrase(sarcasm, "under these conditions"),
  phrase(
    `(?<!(?:policy|client|job|service|script|system|cache|config|code|library|retry|queue|logic|loop) (?:is|was) )careless*|sloppy(?! quorum)|sloppily|sloppiness|negligen*|incompeten*|reckless*|stupid*|idiot*|foolish*|clueless|unprofessional*|irresponsib*|inattenti*|complacen*|lazy(?!(?: |-)*(?:load|init|eval|import|fetch|migrat|connect|writ|delet|alloc|vacuum|compil|sync|seq|cop))|laziness|(?:not|*n't|no|without) (?:paying |paid |pay )?(?:close |any |enough )?attention(?= (?:to|was)|[.,])|(?:not|*n't) pay(?:ing)? (?:* )?attention|nobody (?:seemed to )?cared?|no one (?:seemed to )?cared?|(?:did not|didn't) (?:seem to )?care|couldn't be bothered|on a hunch|(?:a|the|total|such a) rookie(?! (?:guide|camp|book|page))|amateur*|dropped the ball|asleep at the wheel|cut(?:ting)? corners|lack of (?:* )?(?:discipline|care|attention|diligence|judge?ment|competence|professionalism|rigou?r|ownership)|(?:poor|bad) judge?ment|(?:dumb|terrible|horrible|awful|stupid|questionable) (?:decision|choice|idea|call|move)s?|(?:was|were|such|made) (?:an? |the )?(?:poor|bad|wrong) (?:decision|choice|idea|call|move)s?|without thinking|kn(?:ow|own|ew) better|inexcusabl*|unforgivabl*|cowboy|(?:done|made|deployed|merged|changed|acted|written|was|were) in haste|too hasty|(?:was|were) rushed|overconfiden*`,
    "under these conditions",
  ),
  phrase(`${subject}panicked`, "under these conditions"),
];

const vendors = "vendor|provider|supplier|company|customer|they|who";
const personAtFault: readonly Phrase[] = [
  phrase(faultOf, "the system allowed it"),
  phrase(
    `(?:${owner}|(?:${vendors})'s) (?:own )?fault(?! (?:tolerance|domain|zone))|(?:his|her|their|whose) (?:mistake|error)(?! (?:budget|rate)s?)|fault of ${article}(?:* ){0,2}(?:${role}|${vendors})|(?:${subject}|(?:${vendors}) )(?:is|was|were|are) (?:(?:* )?to blame|at fault)|(?<!(?:not|n't|never|no|without|git|to|any) )blam(?:es?|ed|ing) (?:lies|falls|goes|belongs|on|it|him|her|them|${article}(?:* ){0,2}(?:${role}|${vendors}))|culprit (?:was|is) ${byWhom}|(?:find|found|finding|identify|identified|know) the culprit|guilty|(?:responsibility|accountability) (?:lies|rests|falls|is) (?:with|on) ${article}(?:* ){0,2}(?:${role})|${subject}(?:been |was |were |is |will be ){0,2}(?:removed|suspended|excluded|banned|taken) (?:from|off)`,
    "the system allowed it",
  ),
  phrase(
    `(?:${role}|he|she|whoever|those|we|they)(?: (?:who )?(?:is|was|were|are))?(?: *ly)? (?:responsible|accountable) for (?:the|this|that) (?:* ){0,2}(?:outage|incident|failure|errors?|mistakes?|downtime|loss|damage|disruption|mess)|(?:held|hold|holding) (?:* ){1,3}(?:accountable|responsible)|(?:formal|written|verbal|final|stern) warning|disciplin(?:ed|ary)|reprimand*|punish*|taken off (?:reviews?|call|the (?:rota|rotation|call|team|project))|(?:loses?|lost) (?:his|her|their|all) (?:access|job|rights|privileges)|stripped of|typical(?:ly)? (?:of|for) ${article}(?:${role})|(?:${subject}|they )?(?:screwed|messed) up`,
    "the system allowed it",
  ),
];

const hindsight: readonly Phrase[] = [
  phrase(anybodyWould, "what the screen showed then was"),
  phrase(plainToSee, "what the screen showed then was"),
  phrase(
    "it (?:was|is|had been) (?:very |quite |already |perfectly |always |pretty )?(?:clear|obvious|evident|apparent|certain) (?:that|to)",
    "what the screen showed then was",
    "\\d{1,2}:\\d\\d|by then|at that point|from then|once|after *|soon|after|then",
  ),
  phrase(asides, "what the screen showed then was"),
  phrase(
    "(?<!(?:not|non|isn't|wasn't|less|more)[ -])obviously|of course|(?:in|with)(?: the)?(?: benefit of)? hindsight|(?:was|were|is|are|had|has|should) clearly(?! (?:mark|label|document|nam|separat|stat|defin|show|visible from)*)|(?<!\\p{L} )clearly|clearly (?:should|could|did not|didn't|wrong|bad|saw|knew|ignored|missed)|any(?:one|body) (?:could|can|would|should) (?:have )?(?:see|seen|tell|told|know|known|spotted|noticed)|(?:any|every)(?:one|body) [^.\\n]{1,40}?(?:would|could|should) have|(?:everyone|everybody|we all) knew|why (?:did|had|was|didn't|hadn't) (?:nobody|no one|anyone|anybody|the team)|in retrospect|looking back|predictably|unsurprisingly|foreseeable|no-brainer|(?:was|were|entirely|completely|totally) predictable|plainly|it (?:was|is|had been) (?:* )?known that|waiting to happen|a matter of time|bound to (?:happen|fail|break)|(?<!not )inevitabl*|(?:easily|trivially) (?:* ){0,2}(?:avoid|prevent|spotted|caught|seen)*|(?:was|were|been|entirely|completely|perfectly|easily|an) (?:avoid|prevent)able|needless to say|goes without saying|common sense|no excuse|self-evident|plain to see|(?<!not )(?:been|it was) obvious|(?:an?|the) (?:obvious|blatant|glaring) (?:* )?(?:mistake|error|sign|warning|bug|problem|risk)s?|(?<!(?:nobody|no one|nothing|none) )(?:could|might)(?: easily)? have been (?:noticed|caught|seen|spotted|foreseen|known|anticipated|detected|predicted)",
    "what the screen showed then was",
  ),
  phrase(
    `(?:${subject}|they )(?:could|might) (?:easily )?have (?:noticed|seen|known|spotted|caught|checked|asked|read|looked|tested|foreseen|anticipated|predicted|reali[sz]ed|avoided|prevented)`,
    "what the screen showed then was",
  ),
];

const counterfactual: readonly Phrase[] = [
  phrase(hadTheyBut, "what would stop it next time is"),
  phrase(
    `without ${owner} (?:* ){0,2}(?:${artifacts}|mistake|error|typo|help)|if only(?! (?:one|two|half|part|some|\\d{1,9})) [^.\\n]{1,60}?(?:had|hadn't|'d|would|could|were|was)|(?:would|could|might)(?: easily)? have (?:been (?:* )?(?:prevented|avoided)|(?:prevented|avoided))|(?:would|could)(?: not|n't| never) have (?:happened|occurred) if (?:* ){0,3}?(?:${role}|he|she|we|they|someone|anyone)|(?<!\\p{L} )had (?:(?:the|an?|our|only) )?(?:* ){0,2}?(?:${role}|he|she|they|we|someone|anyone) (?:only |not |just )?*(?:ed|d|t|n|ne|ught|w|k)|if (?:(?:the|an?|our) )?(?:* ){0,2}?(?:${role}|he|she|they|we|someone|somebody|anyone|anybody|everyone) (?:had|hadn't|would have)`,
    "what would stop it next time is",
  ),
];

const singleCause: readonly Phrase[] = [
  phrase(
    "(?<!(?:no|not the|not a|never a) (?:single )?)(?:root|sole|only|single|true|real) (?:cause|reason)(?: (?:of|for|behind) [^.\\n]{1,60}?)? (?:was|is)(?! (?:not|still|un*|being|under))|(?<!(?:no|not the|not a|never a) (?:single )?)root cause:|the (?:one and only|sole|only) (?:reason|cause)|(?:entirely|solely|purely|wholly|exclusively|100%|all|simply) (?:due to|caused by|because of|down to|the result of|a result of|the fault)|(?:boils|boiled|comes|came) down to (?:one|a single|just|simply|the)|plain and simple|end of story|(?:reason|cause) (?:is|was) simple",
    "one of the conditions was",
  ),
];

const training: readonly Phrase[] = [
  phrase(lessons, "what makes the right step the easy one"),
  phrase(
    `(?<!\\p{L} )remind (?!me)*|we(?:'ll| will)? remind|(?:be|been|were|was|are) reminded|reminded (?:everyone|everybody|all|the team|${article}(?:* ){0,2}(?:${role}))|reminders? (?:to|for) (?:all|the team|everyone|staff|engineers|developers)|re-?train(?:ed|ing|s)?|re-?educat*|rais(?:e|ed|ing) (?:the )?awareness|(?:additional|more|further|extra|refresher|better|mandatory) (?:* )?training|training (?:sessions? |courses? )?(?:for|of) (?:all|the team|everyone|staff|engineers|${article}(?:* ){0,2}(?:${role}))|train (?:all|the team|everyone|staff|engineers|developers)|(?:attend|receiv|get|tak|given|need|complet|undergo|book|organi[sz]|schedul|hold)* (?:* ){0,4}(?:workshops?|courses?|seminars?|coaching|training)(?! (?:job|run|data|environment)s?)|(?:not|*n't|poorly|inadequately|insufficiently|properly|better) trained|untrained (?:* )?(?:${role})|lack of training`,
    "what makes the right step the easy one",
    "models?|data|GPUs?|epochs?",
  ),
];

const weShould: readonly Phrase[] = [
  phrase(wishes, "who does what by when"),
  phrase(
    "we (?:should|must|need to|have to|ought to|need (?:better|more)|will (?:try|improve|be more|do better|look into|make sure)|hope to)|(?:everyone|everybody|all (?:engineers|developers|teams)|engineers|developers|responders) (?:should|must|needs? to|ha(?:s|ve) to)|(?:the|our|this) (?:* )?(?:team|teams|on-call) (?:should|must|needs? to|ha(?:s|ve) to) (?:be|improve|communicate|learn|test|pay|take|do)|let's (?:be|try|improve|make sure)|(?<!\\p{L} )be careful|(?:be|being) more (?:careful|vigilant|attentive)|double-check next time|(?:pay|paying) (?:more|better|closer) attention|try harder|take more care|more carefully next time|do better|(?:must|may|should) (?:not|never) happen again|won't happen again|next time,? be",
    "who does what by when",
  ),
  phrase(
    "(?<!(?:\\p{L}|\\p{N}),? )(?:improve|investigate|look into|consider|explore|evaluate|think about|try to|strive|revisit|be more|(?:better|more|improved|clearer) (?:* )?(?:communication|monitoring|testing|documentation|alerts?|alerting|tooling|coordination|reviews?|planning|process*|tests?|care|discipline|observability|visibility)|communicate|increase (?:awareness|focus)|(?:* ){1,4}(?:will|should|must|needs? to|has to|have to) be (?:improved|looked into|considered|investigated|revisited)|(?:* ){1,3}needs? improv*|ensure (?:this|it|such|that)|make sure)",
    "who does what by when",
    `\\d{1,4}|by (?:*day|the end of *|next *|tomorrow)|${ANY_NAME}`,
  ),
];

/** By rule: what is looked for, and a systems wording to put in its place or to start from. */
export const blameWordings = {
  "human-error": humanError,
  "person-caused": personCaused,
  "should-have": shouldHave,
  "failed-to-follow": failedToFollow,
  careless,
  "person-at-fault": personAtFault,
  hindsight,
  counterfactual,
  "single-cause": singleCause,
  training,
  "we-should": weShould,
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
