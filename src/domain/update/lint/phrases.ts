// The wordings that the linter knows, each with a plain one if there is one. Alternations of plain words only, so that
// no text, however long, can make a pattern run away.

export interface Phrase {
  readonly pattern: RegExp;
  readonly suggestion: string | null;
}

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${list})(?![\\p{L}\\p{N}_-])`, "giu");

const phrase = (list: string, suggestion: string | null = null): Phrase => ({ pattern: words(list), suggestion });

/** Guesses. */
export const speculation: readonly Phrase[] = [
  phrase(
    "probably|presumably|possibly|perhaps|maybe|most likely|likely|apparently|we think|we believe|we suspect|we assume|our guess|(?<!you )might be|may be caused|could be|seems to be|seems like|appears to be|looks like|supposedly|suspected",
  ),
];

/** A cause stated as one. "The cause is not known yet" and "we will share the cause" state none. */
export const cause: readonly Phrase[] = [
  phrase(
    "caused by(?! this| the disruption| the outage| the incident)|because of|as a result of|root cause(?: of [^.\\n]{1,60})? (?:was|is)(?! not| still| unknown| being)|root cause:|the cause was|the cause is(?! not| still| unknown| being)|resulting from|stems from|triggered by|a bug in|bad deploy|bad deployment|faulty deploy|failed migration|broken migration|misconfiguration|wrong configuration|configuration error|human error",
  ),
  phrase("due to(?! (?:recover|resume|end|finish|start|begin|be back))"),
];

/** Someone's fault. */
export const blame: readonly Phrase[] = [
  phrase("human error", "a missing safeguard"),
  phrase(
    "should have known|should have checked|should have tested|should have noticed|should never have|failed to follow|failed to check|forgot to|was careless|were careless|careless|carelessness|negligent|negligence|incompetent|(?:his|her|their|whose) fault|fault of|to blame|is to blame|blame|someone broke|who broke|broke production|messed up|screwed up|sloppy|(?:his|her|their) mistake|a mistake by",
  ),
];

/** Words of the trade, with what they mean to others. */
export const trade: readonly Phrase[] = [
  phrase("rollback|roll back|rolled back|rolling back", "going back to the version before"),
  phrase("failover|fail over|failed over|failing over", "switching to the standby system"),
  phrase("hotfix|hot fix", "a quick correction"),
  phrase("deploy|deployment|deployed", "a release"),
  phrase("latency|p9[59]|p50", "slow responses"),
  phrase("5xx|500s|HTTP 5\\d\\d|50[0-4] errors?|4xx", "errors"),
  phrase("timeouts?|timing out|time out", "requests that are not answered"),
  phrase("replica|read replica|primary database|database|DB", "our data storage"),
  phrase("pods?|k8s|kubernetes|containers?|node pool|cluster", "our servers"),
  phrase("DNS|load balancer|CDN|ingress|firewall rule", "our network"),
  phrase("(?<!browser )cache(?! of your browser)|redis|memcached", "temporary storage"),
  phrase("queue depth|backlog|kafka|message queue|dead letter queue", "waiting requests"),
  phrase("throttling|rate limit(?:ing|ed|s)?|circuit breaker|back ?pressure", "limiting requests"),
  phrase("on-?call|runbook|playbook|war room|pager|paged|postmortem|post-mortem", null),
  phrase("SEV ?-?[1-4]|P[0-4] incident", null),
  phrase(
    "feature flag|canary|blue-green|microservices?|API gateway|stub|endpoint|backend|back end|stack trace|exception",
    null,
  ),
  phrase("error budget|SLO|SLA breach|saturation|CPU|OOM|memory leak|disk full|connection pool|deadlock", null),
];

/** Not knowing, without saying what is being done about it. */
export const ignorance: readonly Phrase[] = [
  phrase(
    "I don['’]?t know|we don['’]?t know|we do not know|I do not know|no idea|not sure|nobody knows|unclear|cause (?:is )?(?:still )?unknown|don['’]t yet know|do not yet know|not known yet|not yet known",
  ),
];

/** Words that turn not knowing into a plan. */
export const nextStep = words(
  "investigat\\p{L}{0,4}|checking|check|looking|testing|test|asking|ask|analy\\p{L}{0,6}|comparing|measuring|working|collecting|gathering|assess\\p{L}{0,4}|reviewing|rolling|restoring|will(?! be)|going to(?! be)|find out|finding out|next step|team is|engineers are|being",
);

/** A time by which it will be over. */
export const promises: readonly Phrase[] = [
  phrase(
    "will be (?:fixed|resolved|back|restored|solved|working|up)(?: again)? (?:by|in|within|at|before|soon|shortly|tonight|today)|(?<!was )(?<!were )(?:fixed|resolved|restored|solved) (?:by|within) (?:\\d[\\d:]*|the|an?|tonight|today|noon|midnight)|(?:back|up)(?: and running| online| again)? (?:in|by|within|at) (?:\\d[\\d:]*|the|an?|about|tonight|today|noon)|fix (?:by|within|in) \\d[\\d:]*|a fix (?:by|within|in) \\d[\\d:]*|ETA(?: is)?:? ?\\d[\\d:]*|expected to (?:end|be fixed|be resolved|recover) (?:by|in|within|at) \\d[\\d:]*|due to (?:recover|resume|end|be back)|back to normal (?:by|in|within|at) \\d[\\d:]*|by \\d[\\d:]*(?: UTC)?,? (?:everything|it|all of it|the service) (?:should|will)|guarantee|we promise|shortly be (?:fixed|resolved|back)",
  ),
];
