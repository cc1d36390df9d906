// A line of the routes table: who may call it, with which body, and which handler answers.

import type { BodyOf, BodySchema } from "../../formats/relay/parse-body.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { EndpointPolicy } from "../send/endpoint-policy.ts";
import type { AdminCaller, DeviceCaller, InviteCaller, OperatorCaller } from "../store/queries/find-caller.ts";
import type { Db } from "../store/store.ts";

interface Callers {
  readonly none: null;
  /** Null if the relay lets anyone open teams. */
  readonly operator: OperatorCaller | null;
  readonly admin: AdminCaller;
  readonly invite: InviteCaller;
  readonly device: DeviceCaller;
}
export type Capability = keyof Callers;

/** The parts passed to the handlers; they open none of them. */
export interface ApiParts {
  readonly db: Db;
  readonly schedule: Pick<Schedule, "expect" | "pushTest">;
  readonly policy: Pick<EndpointPolicy, "judge">;
  readonly vapidPublicKey: string;
  /** Whether anyone may make a team without the operator's setup code. */
  readonly opensTeams: boolean;
  /** How many teams this relay takes; as many as usual if omitted. */
  readonly maxTeams?: number | undefined;
  readonly now: () => number;
  /** To be told when a write fails because the database has no room for it. */
  readonly noRoom: () => void;
}

export interface Call<Asked extends Capability, Body> {
  readonly parts: ApiParts;
  readonly caller: Callers[Asked];
  readonly params: Readonly<Record<string, string>>;
  /** As the address has it: a handler checks what it uses. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: Body;
  /** The calling app's origin, from its Origin header. */
  readonly origin: string | null;
}

/** A status with a JSON body, or 204 with none. */
export type Answer = { readonly status: 200 | 201 | 202; readonly json: unknown } | { readonly status: 204 };

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly capability: Capability;
  /** How much a call takes from the caller's allowance; a plain read takes 1. */
  readonly cost: number;
  readonly body: BodySchema | null;
  readonly handle: (call: Call<Capability, unknown>) => Promise<Answer>;
}

interface Line<Asked extends Capability, Schema extends BodySchema | null> {
  readonly capability: Asked;
  readonly body: Schema;
  readonly cost?: number;
  readonly handle: (call: Call<Asked, Schema extends BodySchema ? BodyOf<Schema> : null>) => Promise<Answer>;
}

/** Returns a line of the table, whose handler sees the caller and the body that the line names. */
export const route = <Asked extends Capability, Schema extends BodySchema | null>(
  method: Method,
  path: string,
  { capability, body, cost = 1, handle }: Line<Asked, Schema>,
): Route => ({ method, path, capability, body, cost, handle: handle as unknown as Route["handle"] });
