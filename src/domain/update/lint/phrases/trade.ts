// Words of the trade, with what they mean to others. Many are also ordinary words: coffee pods, a cluster of stores.

import { type Phrase, phrase } from "../find-phrases.ts";

/** What shows that a sentence is about things and people, not machines. */
const world =
  "ship*|freight|cargo|port|vessels?|lorr*|trucks?|vans?|customs|warehouse*|depots?|terminals?|unload*|harbou?r|coffee|tea|food|lunch|kitchen|garden|plants?|fruit|water|waste|recycl*|bottle*|glass|gifts?|tickets?|seats?|passengers?|flights?|trains?|rail*|bus*|airport|hotels?|rooms?|guests?|tables?|restaurants?|café|shirts?|jerseys?|watches|toys?|schools?|patients?|clinics?|hospitals?|doctors?|nurs*|pharmac*|birds?|islands?|wharf|museums?|paintings?|books?|recipes|members|fares?|prices?|taxes|restrictions|interest|buildings?|talks|negotiations|studys?|skin|oxygen|colou?rs?|delivered|pick-?up|deliver(?:y|ies)|parcels?";
/** People and what they drive, who are deployed without any release. */
const crews =
  "staff|crews?|volunteers?|technicians?|teams?|nurs*|drivers?|guards?|vehicles?|buses|troops|police|agents|colleagues|stewards|people";

export const trade: readonly Phrase[] = [
  phrase(
    "roll(?:ed|ing|s)? ?back|rollbacks?",
    "going back to the version before",
    "prices?|fares?|tax*|restrictions|clocks?",
  ),
  phrase("fail(?:ed|ing)? ?over(?! (?:the|night|a|\\d))|failovers?", "switching to the standby system"),
  phrase("hot ?fix(?:es)?", "a quick correction"),
  phrase("(?:re)?deploy(?:s|ed|ing|ments?)?", "a release", crews),
  phrase("latency|p9[59]|p50", "slow responses"),
  phrase("5xx|4xx|500s|(?:HTTP|status(?: code)?) [45]\\d\\d|50[0-4] errors?", "errors"),
  phrase(
    "time-?outs?|timing out|time out(?! (?:of|to|for|with))",
    "requests that are not answered",
    "tak(?:e|es|ing)|referee",
  ),
  phrase("(?:read )?replicas?", "our data storage", world),
  phrase(
    "databases?(?! of )|DB|shard(?:s|ed|ing)?|replication(?: lag)?|PostgreSQL|Postgres|MySQL|MongoDB|Elasticsearch",
    "our data storage",
    `trains?|paintings?|recipes|members`,
  ),
  phrase("k8s|kubernetes|docker|node pool|VMs?|virtual machines?", "our servers"),
  phrase(
    "pods?|containers?|clusters?(?: of (?:servers|nodes|machines))?|(?:our|the|two|three|some|failed|unhealthy) nodes?",
    "our servers",
    `${world}|stores?|shops?|clusters? of`,
  ),
  phrase(
    "(?:pods?|containers?) [^.\\n]{0,24}(?:restart*|crash*|run the|memory)|(?:scal|restart)(?:e|ed|ing) (?:the |our |all )?(?:pods|containers)",
    "our servers",
  ),
  phrase("DNS|load balancers?|CDN|ingress(?! of)|firewall rules?|BGP|packet loss|nginx", "our network"),
  phrase(
    "(?<!(?:your|browser|browser's|app's) )cache[sd]?(?! of )|redis|memcached",
    "temporary storage",
    "cookies|browser",
  ),
  phrase(
    "queue depth|kafka|RabbitMQ|(?:message|job|event|dead letter) (?:queues?|backlog)|backlog(?! of )",
    "waiting requests",
    world,
  ),
  phrase(
    "throttl(?:ed|ing)|rate[- ]limit(?:ing|ed|s)?|circuit breakers?|back ?pressure",
    "limiting requests",
    `interest|exchange|${world}`,
  ),
  phrase("on-?call(?! *(?:ist|ian|or|ber|er)s?)|runbooks?|playbook|war rooms?|pagers?|paged|post-?mortem", null, world),
  phrase("SEV ?-?[0-5]|P[0-4] incident"),
  phrase(
    "feature flags?|microservices?|API gateway|stack ?traces?|cron ?jobs?|error budget|SLOs?|SLA breach|CPU|OOM|memory leaks?|disk full|(?:connection|thread) pools?|IOPS|QPS|JVM|core dump|garbage collection",
  ),
  phrase(
    "canary|blue-green (?:deploy*|release|switch)|endpoints?|backend|back[ -]end(?! of)|saturat(?:ed|ion)|deadlock",
    null,
    world,
  ),
  phrase(
    "(?:unhandled|uncaught|null ?pointer|runtime|server|code|throws?|throwing|threw|raised|logs?)(?: an?| many)? exceptions?|exceptions? (?:rate|handler|in (?:the|our) (?:* )?(?:service|code|log|app))|stub (?:service|server|endpoint)",
    null,
  ),
];
