// What a composed text says, for every audience and status that can be selected.

import { announceDecision } from "../../../src/actions/update/announce-decision.ts";
import { announceHandoff } from "../../../src/actions/update/announce-handoff.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { everyMs } from "../../../src/domain/clock/intervals.ts";
import type { UpdateFormat } from "../../../src/domain/incident/course/facts.ts";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import { impactFor } from "../../../src/domain/incident/details.ts";
import { holderOf } from "../../../src/domain/incident/incident.ts";
import { isRestricted } from "../../../src/domain/incident/is-restricted.ts";
import type { Template, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { isNewerThanPhase } from "../../../src/domain/told/told-status.ts";
import { chooseText, offeredTemplates, statusOf } from "../../../src/domain/update/suggest-template.ts";
import { unfilledFields } from "../../../src/domain/update/unfilled-fields.ts";
import { severityNameIn } from "../../../src/domain/words/incident-name.ts";
import { type Claim, firstWrong, type Moment } from "./moment.ts";

const audiences = ["engineering", "executives", "customers", "support", "press"] as const;
const statuses = ["investigating", "identified", "mitigating", "monitoring", "resolved"] as const;
const overWords = /\[RESOLVED\]|\blast update\b|\bproblem is solved\b/i;

interface Composed {
  readonly template: Template;
  readonly status: UpdateStatus;
  readonly text: string;
  readonly nextUpdateAt: number | null;
}

const compose = (
  moment: Moment,
  template: Template,
  status: UpdateStatus,
  format: UpdateFormat = "email",
): Composed => {
  const { incident, pack, now } = moment;
  const draft = { incident, pack, template, format, now, zone: 0, status, overrides: {} } as const;
  return { template, status, ...composeUpdate(draft) };
};

const known = new WeakMap<Moment, readonly Composed[]>();

/** The texts that the composer can show: one for each audience and status, composed once for all claims. */
const offered = (moment: Moment): readonly Composed[] => {
  const texts = known.get(moment) ?? composeAll(moment);
  known.set(moment, texts);
  return texts;
};

const composeAll = (moment: Moment): readonly Composed[] => {
  const { incident, pack } = moment;
  const templates = offeredTemplates(incident, pack);
  return audiences.flatMap((audience) =>
    statuses.flatMap((status) => {
      const chosen = chooseText(incident, templates, { picked: null, asked: { audience }, status });
      return chosen ? [compose(moment, chosen.template, chosen.status)] : [];
    }),
  );
};

/** A claim about what a text of the log says; one of a restricted incident says nothing of it (restricted-sweep). */
const unrestricted =
  (claim: Claim): Claim =>
  (moment) =>
    isRestricted(moment.incident) ? null : claim(moment);

const ofKind = ({ pack }: Moment, kind: Template["kind"], audience = "engineering"): Template =>
  pack.templates.find((one) => one.kind === kind && one.audience === audience) as Template;

const everyText = (moment: Moment, wrong: (composed: Composed) => string | false | null): string | null =>
  firstWrong(...offered(moment).map((one) => wrong(one) && `${wrong(one)} in ${one.template.id}:\n${one.text}`));

export const textClaims = {
  /** (a, k) */
  "a text says its own status and no other": (moment) =>
    everyText(moment, ({ template, status, text, nextUpdateAt }) => {
      const every = everyMs(moment.incident, moment.pack, template.audience);
      const line = /^Status: (\w+)/m.exec(text)?.[1];
      return firstWrong(
        template.statuses.length > 0 && !template.statuses.includes(status) && `a text against its status ${status}`,
        line !== undefined && line.toLowerCase() !== status && `status ${line} for ${status}`,
        status !== "resolved" && overWords.test(text) && `the words of a resolved text for ${status}`,
        (status === "resolved" || every === null) !== (nextUpdateAt === null) &&
          `next update ${nextUpdateAt} for ${status}`,
        /Lasted.*not known/.test(text) && "an end that isn't known",
        moment.incident.drill !== text.includes("[DRILL]") && "a drill that isn't marked",
      );
    }),
  /** (k) */
  "the composer opens with the last status told, until the phase has moved on": ({ incident }) => {
    const { lastUpdate, phase } = incident;
    const holds = lastUpdate && isNewerThanPhase(incident, lastUpdate.order) && phase.type !== "stood-down";
    return holds && statusOf(incident) !== lastUpdate.status
      ? `${statusOf(incident)} after ${lastUpdate.status} was told`
      : null;
  },
  /** (b) */
  "severity, impact, service and roles in a text are those of the chips": unrestricted((moment) =>
    everyText(moment, ({ template, text }) => {
      const { incident } = moment;
      const says = (field: string): boolean =>
        [template.subject, ...template.lines.map((line) => line.text)].join().includes(`{${field}}`);
      const impact = impactFor(incident, template.audience);
      const ic = holderOf(incident, "ic");
      const { service } = incident.details;
      return firstWrong(
        says("severity") && !text.includes(severityNameIn(incident)) && "another severity",
        says("impact") && impact !== null && !text.includes(impact) && `not the impact ${impact}`,
        says("service") && service !== undefined && !text.includes(service) && `not the service ${service}`,
        says("ic") &&
          template.audience === "engineering" &&
          ic !== null &&
          !text.includes(ic.name) &&
          "not the commander",
      );
    }),
  ),
  /** (b) */
  "update, announcement and brief name the same things done": unrestricted((moment) => {
    const { incident, pack, now, brief } = moment;
    const { newest, count } = incident.work.done;
    const last = newest.slice(-2).map(({ text }) => text);
    const update = compose(moment, ofKind(moment, "update"), "identified").text;
    const handed = { role: "ic", from: null, to: { id: "p", name: "Cy" }, at: now, order: now } as never;
    const announced = announceHandoff({ incident, pack, handed, format: "email", now, zone: 0 })?.text ?? "";
    const line = (text: string, label: string): string | null =>
      new RegExp(`^${label}: (.*)$`, "m").exec(text)?.[1] ?? null;
    const expected = count === 0 ? null : last.join("; ");
    return firstWrong(
      line(update, "Actions taken") !== expected &&
        `the update names ${line(update, "Actions taken")}, done is ${expected}`,
      line(announced, "What was tried") !== expected && `the announcement names ${line(announced, "What was tried")}`,
      count > 0 && brief("tried").includes("Nothing tried") && "the brief knows of nothing tried",
      ...last.map((text) => !brief("tried").includes(text) && `the brief doesn't name ${text}`),
    );
  }),
  /** (b) */
  "decision, announcement and brief name the same decision": unrestricted((moment) => {
    const { incident, pack, now, brief } = moment;
    const decision = lastDecision(incident.decisions);
    const told = compose(moment, ofKind(moment, "decision"), "identified").text;
    if (!decision) return brief("decisions").includes("Last decided") ? "the brief knows of a decision" : null;
    const announced = announceDecision({ incident, pack, decision, format: "email", now, zone: 0 })?.text ?? "";
    return firstWrong(
      ...[told, announced, brief("decisions")].map(
        (text) => !text.includes(decision.text) && `${decision.text} isn't in ${text}`,
      ),
    );
  }),
  /** (c) */
  "a resolution is told only once somebody has said it": unrestricted((moment) => {
    const { resolution } = moment.incident.work;
    const line = /^Resolution: (.*)$/m.exec(compose(moment, ofKind(moment, "resolved"), "resolved").text)?.[1] ?? null;
    return line === (resolution?.text ?? null) ? null : `${line} for ${resolution?.text}`;
  }),
  /** (f) */
  "the checker names what a reader still lacks": (moment) =>
    everyText(moment, ({ template, text }) =>
      /being (?:identified|assessed)|not known yet/.test(text) &&
      unfilledFields(template, text, "email", moment.incident).length === 0
        ? "nothing lacking"
        : null,
    ),
} satisfies Readonly<Record<string, Claim>>;
