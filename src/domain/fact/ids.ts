// The branded primitives every fact is made of. Nothing here reads a clock or makes an id.

declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

export type IncidentId = Brand<string, "IncidentId">;
export type FactId = Brand<string, "FactId">;
export type PersonId = Brand<string, "PersonId">;
export type DeviceId = Brand<string, "DeviceId">;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, "Instant">;

/** Someone who acts in an incident; `name` is empty until the person has given one. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}
