// Who a sentence may be about, as parts of patterns: by name, by pronoun, by role, as a team.

import { ANY_NAME } from "../people-in.ts";

/** Before these words a head such as "operator" or "manager" is software. */
const software = "kubernetes|k8s|postgres|prometheus|kafka|redis|etcd|database|cluster|elastic";

const roles =
  "engineers?|developers?|devs?|programmers?|coders?|DBAs?|sysadmins?|admins?|administrators?|SREs?|on-?calls?|responders?|technicians?|electricians?|analysts?|testers?|architects?|contractors?|consultants?|interns?|trainees?|juniors?|newcomers?|new hires?|colleagues?|coworkers?|teammates?|employees?|staff|crew|people|persons?|individuals?|guys?|folks|bunch|rookies?|hires?|freelancers?|owners?|@[\\p{L}\\p{N}_.-]{2,30}|(?:team|staff|crew) members?|members? of (?:the |our )?(?:* ){0,2}(?:team|staff|crew)|(?:support|call|service) agents?|reviewers?|committers?|authors?|approvers?|maintainers?|designers?|supervisors?|directors?|executives?|VP|CTO|CEO|boss|commander|scribe|IC|leadership|(?:team|tech|technical|ops|comms|engineering|project|shift|platform|data|security|on-call|storage|database|infra|mobile|backend|frontend) leads?";
/** Somebody alone, told apart by nothing but the job. */
export const individual =
  "engineers?|developers?|devs?|programmers?|DBAs?|sysadmins?|admins?|administrators?|technicians?|contractors?|consultants?|interns?|trainees?|juniors?|new hires?|employees?|operators?|colleagues?|managers?|testers?";
const managers =
  "(?<!(?:package|session|file|secrets?|task|window|memory|cluster|node|cloud|queue|resource|config|configuration|certificate|traffic|connection|transaction|password|device|version|process|deployment|update|extension|log|network|storage|volume|state|lock|event|alert|controller|key|license|job|boot|display) )managers?";
const teams =
  "team|(?<=\\p{L} )(?:teams|squads?)|(?:infra(?:structure)?|platform|networking|operations|engineering|development|database|release) group|(?:night|day|early|late|weekend|previous|outgoing|incoming|first|second|morning|evening|last) shift";
const rooms =
  "(?<!\\p{L} )(?:(?:upper |senior )?management|support|ops|(?:network |IT |system )?operations|engineering|infra|security|netops|secops|infosec|QA|devops|marketing|sales|product|legal|finance|procurement|(?:the )?(?:help ?desk|service desk|NOC|SOC))";

/** The last word of whoever it is; what stands before it isn't read. */
export const role = `${roles}|${managers}|${teams}|(?<!(?:${software}) )operators?|${ANY_NAME}`;

/** What may stand between the head and its verb: "on duty", "in the data team", "who was on call". */
const gap =
  "(?: (?:engineers?|leads?|managers?|persons?|members?|developers?|admins?))?(?: (?:on|in|from|at|of) (?:* ){0,2}*)?(?:,? who (?:was|were|is) (?:* ){0,2}*,|,? who)?(?: (?:had|have|has|then|also|later|again|even|both|somehow|still|just|once again|yet again|*ly))?";

/** Somebody as the subject, up to the verb. "They" may be systems, and isn't among them. */
export const subject = `(?:${role}|${rooms}|he|she|someone|somebody|whoever(?: *){0,4}?|we|I)${gap} `;

/** Somebody who has something. */
/** Words that make any role the reason. */
const poor =
  "inexperienced|untrained|unqualified|careless|negligent|incompetent|distracted|overtired|reckless|rogue|clumsy|lazy|sloppy";

/** Somebody who is called unfit for it. */
export const unfit = `(?:${poor}) (?:* )?(?:${roles}|operators?|team)`;

export const owner = `(?:(?:${role})(?:'s|'|s')|his|her|their|my|whose)`;

const article = "(?:(?:the|an?|our|their|his|her|this|that|one of (?:the|our)|some|two|three) )?";

/** Somebody at the end of a phrase, and not the first word of "the developer portal". */
export const byWhom = `${article}(?:(?:* ){0,3}?(?:${role})|someone|somebody|him|her|me|us)(?=$|[.,;:)!?\\n]| (?:who|on|in|at|from|not|being|having|and|or|missing|during|while|when|as|after|before|with)(?!\\p{L}))`;

export { article };
