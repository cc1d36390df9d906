// One incident in memory: decides, shows at once, and saves. Every screen of an incident reads and writes here.

import type { FactId, IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Command, Refusal } from "../../domain/incident/commands.ts";
import { packIn } from "../../domain/incident/course/former-facts.ts";
import { type Decision, decide } from "../../domain/incident/decide.ts";
import { type Fact, type FactDraft, isPackFrozen } from "../../domain/incident/facts.ts";
import { advanceIncident, distinctInOrder, foldIncident } from "../../domain/incident/fold.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { nextOrder } from "../../domain/incident/order.ts";
import { lacksOwnCards } from "../../domain/incident/own-cards.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { summarize } from "../../domain/views/summary.ts";
import { type Live, live } from "../ports/live.ts";
import type { Ports } from "../ports/ports.ts";
import type { StorageFailure, StorageProblem } from "../ports/storage-port.ts";

/** Whether the facts of this incident are stored: "saved" only after the durable commit. */
type Saving =
  | { readonly type: "saved" }
  | { readonly type: "saving" }
  | { readonly type: "failed"; readonly problem: StorageProblem; readonly unsaved: number };

export interface IncidentSession {
  readonly id: IncidentId;
  readonly incident: Live<Incident>;
  /** The pack in force: frozen at declaration. */
  readonly pack: Live<Pack>;
  /** True while the frozen pack can't be read and today's stands in for it. */
  readonly packLost: Live<boolean>;
  /** The newest facts in order; all of them once `loadLog` has resolved. */
  readonly facts: Live<readonly Fact[]>;
  readonly saving: Live<Saving>;
  /** Why the last command changed nothing; null once one was accepted again. */
  readonly refusal: Live<Refusal | null>;
  /** Applies a command at once and saves it in the background; `at` is the moment of the tap, if earlier than now. */
  run(command: Command, at?: Instant): Decision;
  /** Resolves once `facts` is the whole log. */
  loadLog(): Promise<void>;
  /** Tries again to save what could not be saved; resolves to whether everything is saved. */
  retry(): Promise<boolean>;
  /** Resolves when everything run so far is saved or has failed. */
  settled(): Promise<void>;
  /** Adds facts that came from another tab, an import or a restore. */
  receive(facts: readonly Fact[]): void;
}

export interface SessionStart {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly packLost?: boolean;
  readonly facts: readonly Fact[];
}

/** Returns the session of one incident, starting from its stored state. */
export const createSession = (ports: Ports, start: SessionStart): IncidentSession => {
  const id = start.incident.id;
  const incident = live(start.incident);
  const pack = live(start.pack);
  const packLost = live(start.packLost ?? false);
  const facts = live<readonly Fact[]>(start.facts);
  const saving = live<Saving>({ type: "saved" });
  const refusal = live<Refusal | null>(null);
  let whole = start.facts.length >= start.incident.count;
  let loading: Promise<void> | null = null;
  let failed: readonly Fact[] = [];
  let underWay = 0;
  let queue: Promise<void> = Promise.resolve();

  const loadLog = (): Promise<void> => {
    if (whole) return Promise.resolve();
    loading ??= ports.log
      .readFacts(id)
      .then((stored) => {
        whole = true;
        facts.set(distinctInOrder([...stored, ...facts.get()]));
        incident.set(foldIncident(id, facts.get()));
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  const show = (added: readonly Fact[], state: Incident): void => {
    facts.set([...facts.get(), ...added]);
    for (const fact of added) {
      if (!isPackFrozen(fact)) continue;
      pack.set(packIn(fact));
      packLost.set(false);
    }
    incident.set(state);
  };

  // If only the whole log can give the new state (a clock set back, Undo), it is loaded first.
  const refold = async (added: readonly Fact[]): Promise<void> => {
    facts.set(distinctInOrder([...facts.get(), ...added]));
    if (!whole) await loadLog();
    incident.set(foldIncident(id, facts.get()));
  };

  const advance = (added: readonly Fact[]): Incident | null =>
    added.reduce<Incident | null>((state, fact) => state && advanceIncident(state, fact), incident.get());

  const begin = (): void => {
    underWay += 1;
    saving.set({ type: "saving" });
  };

  const save = async (added: readonly Fact[], state: Incident): Promise<void> => {
    const sent = [...failed, ...added];
    const sentIds = new Set(sent.map((fact) => fact.id));
    const others = (): readonly Fact[] => failed.filter((fact) => !sentIds.has(fact.id));
    try {
      await ports.log.append({ facts: sent, incident: state, summary: summarize(state, pack.get()) });
      failed = others();
    } catch (error) {
      failed = [...others(), ...sent];
      saving.set({ type: "failed", problem: problemOf(error), unsaved: failed.length });
    } finally {
      underWay -= 1;
      if (underWay === 0 && failed.length === 0) saving.set({ type: "saved" });
    }
  };

  // The write starts before the screen is drawn again; both belong to the tap.
  const commit = (added: readonly Fact[]): Promise<void> => {
    const state = advance(added);
    begin();
    if (!state) {
      // If the log could not be read, the facts are saved anyway; the next opening folds them again.
      return refold(added)
        .catch(() => undefined)
        .then(() => save(added, incident.get()));
    }
    const saved = save(added, state);
    show(added, state);
    return saved;
  };

  let stamped: { readonly seq: number; readonly order: Instant } | null = null;

  // The facts of one command follow each other, and all of them follow what this phone knows, whatever its clock says.
  const stamp = (draft: FactDraft, at: Instant): Fact => {
    const device = ports.identity.device;
    const { seqs, through } = incident.get();
    const known =
      through && stamped ? (Math.max(through.order, stamped.order) as Instant) : (through ?? stamped)?.order;
    const order = nextOrder(at, known ?? null);
    const seq = Math.max(seqs[device] ?? 0, stamped?.seq ?? 0) + 1;
    stamped = { seq, order };
    const [zone, by] = [ports.clock.zone(at), ports.identity.me.get()];
    return { id: ports.ids.fact(), incidentId: id, at, order, zone, by, device, seq, ...draft } as Fact;
  };

  return {
    id,
    incident,
    pack,
    packLost,
    facts,
    saving,
    refusal,
    loadLog,
    run(command, at = ports.clock.now()) {
      const decision = decide(incident.get(), command);
      refusal.set(decision.type === "refused" ? decision.refusal : null);
      if (decision.type === "refused") return decision;
      const owesCards = command.type !== "freezePack" && lacksOwnCards(incident.get(), ports.identity.device);
      const cards: readonly FactDraft[] = owesCards ? [{ type: "pack.frozen/3", data: { pack: pack.get() } }] : [];
      const added = [...cards, ...decision.facts].map((draft) => stamp(draft, at));
      queue = Promise.all([queue, commit(added)]).then(() => undefined);
      return decision;
    },
    async retry() {
      await queue;
      if (failed.length > 0) {
        begin();
        await save([], incident.get());
      }
      return failed.length === 0;
    },
    settled: () => queue,
    receive(foreign) {
      const here = new Set<FactId>(facts.get().map((fact) => fact.id));
      const added = distinctInOrder(foreign.filter((fact) => !here.has(fact.id)));
      const state = added.length > 0 ? advance(added) : null;
      if (state) show(added, state);
      else if (added.length > 0) void refold(added).catch(() => undefined);
    },
  };
};

const problemOf = (error: unknown): StorageProblem =>
  (error as Partial<StorageFailure>).problem ?? { type: "broken", detail: String(error) };
