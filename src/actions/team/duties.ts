// Who usually has which role, and who is called at which class of severity. Beside the people list and never in it, like
// phone numbers: on this phone alone, in no log, export or transfer.

import type { Person } from "../../domain/fact/ids.ts";
import { type RoleId, roleIds } from "../../domain/pack/pack.ts";
import { type SeverityLevel, severityLevels } from "../../domain/pack/severity-classes.ts";
import { anyText, listOf, orNull, record } from "../../formats/json/shape.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

type PersonId = Person["id"];

export interface UsualHolders {
  readonly holder: PersonId | null;
  readonly backup: PersonId | null;
}

export interface Duties {
  readonly usual: ReadonlyMap<RoleId, UsualHolders>;
  readonly called: ReadonlyMap<SeverityLevel, readonly PersonId[]>;
}

type DutyPorts = Pick<RelayPorts, "kept" | "withLock">;

/** Nobody has a duty. */
export const noDuties: Duties = { usual: new Map(), called: new Map() };

const MOST = 20;

const usual = keptTable<UsualHolders>(
  "directory.usual",
  MOST,
  record({ holder: orNull(anyText), backup: orNull(anyText) }),
);
const called = keptTable<{ readonly people: readonly PersonId[] }>(
  "directory.called",
  MOST,
  record({ people: listOf(anyText, 100) }),
);

/** Resolves to the duties; whatever can't be read is left out. */
export const readDuties = async ({ kept }: Pick<DutyPorts, "kept">): Promise<Duties> => {
  const [seats, calls] = await Promise.all([usual.read(kept), called.read(kept)]);
  return {
    usual: new Map(roleIds.flatMap((role) => (Object.hasOwn(seats, role) && seats[role] ? [[role, seats[role]]] : []))),
    called: new Map(
      severityLevels.flatMap((level) =>
        Object.hasOwn(calls, level) && calls[level] ? [[level, calls[level].people]] : [],
      ),
    ),
  };
};

/** Returns the duties with a role's usual holder and backup; nobody is both. */
export const withUsual = (duties: Duties, role: RoleId, { holder, backup }: UsualHolders): Duties => ({
  ...duties,
  usual: new Map(duties.usual).set(role, { holder, backup: backup === holder ? null : backup }),
});

/** Returns the duties with the people called at this class of severity. */
export const withCalled = (duties: Duties, level: SeverityLevel, people: readonly PersonId[]): Duties => ({
  ...duties,
  called: new Map(duties.called).set(level, people),
});

/** Resolves once the role's usual holder and backup are durable; nobody can be both. */
export const keepUsual = (ports: DutyPorts, role: RoleId, holders: UsualHolders): Promise<void> =>
  ports.withLock("first90-duties", async () => {
    const { [role]: _before, ...others } = await usual.read(ports.kept);
    const seat = withUsual(noDuties, role, holders).usual.get(role);
    await usual.write(ports.kept, seat && (seat.holder || seat.backup) ? { ...others, [role]: seat } : others);
  });

/** Resolves once the people called at this class of severity are durable, in this order. */
export const keepCalled = (ports: DutyPorts, level: SeverityLevel, people: readonly PersonId[]): Promise<void> =>
  ports.withLock("first90-duties", async () => {
    const { [level]: _before, ...others } = await called.read(ports.kept);
    await called.write(ports.kept, people.length > 0 ? { ...others, [level]: { people } } : others);
  });

/** Returns the role's usual holder, then its backup, as far as this phone still knows them. */
export const usualFor = ({ usual: seats }: Duties, role: RoleId, known: readonly Person[]): readonly Person[] => {
  const seat = seats.get(role);
  return seat ? inOrder([seat.holder, seat.backup], known) : [];
};

/** Returns the people called at this class of severity, as far as this phone still knows them. */
export const calledAt = (
  { called: calls }: Duties,
  level: SeverityLevel,
  known: readonly Person[],
): readonly Person[] => inOrder(calls.get(level) ?? [], known);

export interface DutiesOfOne {
  readonly holds: readonly RoleId[];
  readonly backsUp: readonly RoleId[];
  readonly calledAt: readonly SeverityLevel[];
}

/** Returns what one person usually does. */
export const dutiesOf = ({ usual: seats, called: calls }: Duties, id: PersonId): DutiesOfOne => ({
  holds: roleIds.filter((role) => seats.get(role)?.holder === id),
  backsUp: roleIds.filter((role) => seats.get(role)?.backup === id),
  calledAt: severityLevels.filter((level) => calls.get(level)?.includes(id)),
});

const inOrder = (ids: readonly (PersonId | null)[], known: readonly Person[]): readonly Person[] =>
  ids.flatMap((id) => known.find((person) => person.id === id) ?? []);
