// Words of the trade, with what they mean to others. Many are also ordinary words: coffee pods, a cluster of stores. Those
// count only beside what machines do.

import { type Phrase, phrase } from "../find-phrases.ts";

/** People and what they drive, who are deployed without any release. */
const crews =
  "staff|crews?|volunteers?|technicians?|teams?|nurs*|drivers?|guards?|vehicles?|buses|troops|police|agents|colleagues|people";
/** Things and places, beside which a word isn't of the trade, whatever else is said. */
const world =
  "ship*|port|cargo|freight|coffee|food|stores?|shops? in|shirts?|villages?|hotels?|tickets?|clusters? of (?!server)";
/** What machines are and do. */
const machines =
  "restart*|reboot*|crash*|servers?|services?|API|kubernetes|docker|deploy*|roll*|scal(?:e|ed|es|ing)|memory|CPU|disks?|runs?|running|(?:un)?healthy|recover*|regions?|production|traffic|platform|cloud|app|applications?|(?:over)?load*|fail*|down|offline|migrat*|replac*|rebuil*|add(?:ed|ing)|drain*|lag*|behind|writes?|primary|standby|connections?|requests?|queries|networks?|software|full";

export const trade: readonly Phrase[] = [
  phrase("roll(?:ed|ing|s)? ?back|rollbacks?", "going back to the version before", "prices?|fares?|tax*|restrictions"),
  phrase("fail(?:ed|ing|s)? ?over(?! (?:the|night|a|\\d))|failovers?", "switching to the standby system"),
  phrase("hot ?fix(?:es)?", "a quick correction"),
  phrase("(?:re)?deploy(?:s|ed|ing|ments?)?", "a release", crews),
  phrase("latency|p9[59]|p50", "slow responses"),
  phrase(
    "5xx|4xx|500s|an? (?:HTTP )?[45]\\d\\d(?![\\d,.]?\\d| \\p{L})|(?:HTTP|status(?: code)?) [45]\\d\\d|50[0-4] errors?",
    "errors",
  ),
  phrase("time-?outs?|timing out|time out(?! (?:of|to|for|with))", "requests that are not answered", "tak(?:e|es|ing)"),
  phrase(
    "read replicas?|databases?(?! (?:of|experts?|teams?|engineers?|specialists?|lead)(?!\\p{L}))|shard(?:s|ed|ing)|replication(?: lag)?|PostgreSQL|Postgres|MySQL|MongoDB|Elasticsearch",
    "our data storage",
  ),
  phrase("replicas?|DB|shard", "our data storage", "shirts?|trains?|tickets?", machines),
  phrase("k8s|kubernetes|docker|node pool|VMs?|virtual machines?", "our servers"),
  phrase("pods?|containers?|clusters?|nodes?", "our servers", world, machines),
  phrase("DNS|load balancers?|CDN|ingress(?! of)|firewall rules?|BGP|packet loss|nginx", "our network"),
  phrase("(?<!(?:your|browser|app's) )cache[sd]?(?! of )|redis|memcached", "temporary storage", "cookies|browser*"),
  phrase("queue depth|kafka|RabbitMQ|(?:message|job|event|dead letter) (?:queues?|backlog)", "waiting requests"),
  phrase(
    "throttl(?:ed|ing)|(?<!(?:interest|exchange|tax) )rate[- ]limit(?:ing|ed|s)?|circuit breakers?|back ?pressure",
    "limiting requests",
    "electric*|power|buildings?",
  ),
  phrase(
    "on-?call(?! (?:pharmac|doctor|nurs|vet|dent|plumb|midwi|physic|surge)*)|runbooks?|playbook|war room|pagers?|paged|post-?mortem(?! exam*)",
    null,
    "guests?|tables?",
  ),
  phrase("SEV ?-?[0-5]|P[0-4] incident"),
  phrase(
    "feature flags?|microservices?|API gateway|stack ?traces?|cron ?jobs?|error budget|SLOs?|SLA breach|CPU|OOM|memory leaks?|disk full|(?:connection|thread) pools?|IOPS|JVM|core dump|canary(?! (?:island|wharf|yellow|bird)*)|blue-green (?:deploy*|release)|availability zones?|AZs?|VPC|m?TLS|QPS|RPS|TTLs?|heap|mutex|consumer lag|WAL|hypervisors?|terraform|helm charts?|CI\\/CD|pull requests?|config (?:push|map)s?|autoscal*|load[- ]shed*|retry storms?|thundering herd|split[- ]brain|quorum|sidecars?|service mesh|reverse proxy|RCA|MTTR|SREs?|(?:us|eu|ap|sa|ca)-(?:north|south)?(?:east|west|central|north|south)-\\d|goroutines?|segfaults?|kernel panic|gRPC|NAT gateway|EC2|RDS|S3 buckets?|drain(?:ed|ing|s)? (?:the |our )?(?:traffic|nodes?|connections?|servers?|hosts?|region)|backend|back[ -]end(?! of)|saturated",
  ),
  phrase("endpoints?|deadlock|canary|saturation", null, "stud(?:y|ies)|trials?|talks|islands?|wharf|colou?r", machines),
  phrase(
    "(?:unhandled|uncaught|null ?pointer|runtime|server|code|throws?|throwing|threw|raised|logs?)(?: an?| many)? exceptions?|exceptions? (?:rate|handler|in (?:the|our) (?:* )?(?:service|code|log|app))|stub (?:service|server|endpoint)",
  ),
];
