// The tables as Kysely sees them, the same on both engines. Instants are epoch milliseconds in bigint columns, read as numbers.

import type { Generated } from "kysely";

/** One row: what is true of the relay as a whole. */
export interface RelayTable {
  readonly id: Generated<number>;
  readonly operator_hash: string | null;
  /** Only if there is no data folder to store them: all processes on one PostgreSQL must sign with the same key. */
  readonly vapid_public: string | null;
  readonly vapid_private: string | null;
  /** The public key that the relay signs with, wherever the pair is stored; null until a start has noted it. */
  readonly vapid_in_force: string | null;
  /** When an option renewed the setup code that has been there at every start since; null without it. */
  readonly code_renewed_at: number | null;
}

/** Admins of a team beside its first one. */
export interface AdminTable {
  readonly hash: string;
  readonly team_id: string;
  readonly made_at: number;
}

export interface TeamTable {
  readonly id: string;
  readonly zone: string;
  readonly admin_hash: string;
  readonly invite_hash: string;
  readonly created_at: number;
  /** How many phones have joined with the invite in force. */
  readonly joins: Generated<number>;
}

export interface DeviceTable {
  readonly id: string;
  readonly team_id: string;
  readonly token_hash: string;
  readonly name: string;
  readonly roles: string[];
  readonly joined_at: number;
  /** When the push service said that the subscription is gone; null again once there is a new one. */
  readonly gone_at: number | null;
  /** When the last of the pushes that are forgotten by now was sent; the others say it themselves. */
  readonly last_sent_at: number | null;
  /** When it last said that a push had arrived. */
  readonly last_received_at: number | null;
}

export interface SubscriptionTable {
  readonly device_id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly expires_at: number | null;
  readonly vapid_public: string;
  /** Where this phone's app lives, which a push opens. Null if the phone didn't say. */
  readonly app_origin: string | null;
  readonly subscribed_at: number;
  /** Why our pushes are refused (400, 401, 403, or a reason of our own); null while all is well. */
  readonly flagged: string | null;
}

export interface ReminderTable {
  readonly team_id: string;
  readonly incident_id: string;
  /** Null once that phone has left: the incident's clock goes on without it. */
  readonly set_by: string | null;
  readonly revision: number;
  /** Null once it is cancelled: the row stays, so that a late older revision changes nothing. */
  readonly due_at: number | null;
  readonly device_ids: string[] | null;
  readonly set_at: number;
  /** The due time that has rung, or was missed; that one and any before it don't ring again. */
  readonly fired_at: number | null;
}

export interface DrillTable {
  readonly id: string;
  readonly team_id: string;
  readonly armed_by: string | null;
  readonly armed_at: number;
  readonly from_at: number;
  readonly to_at: number;
  readonly from_hour: number;
  readonly to_hour: number;
  readonly weekdays: number[];
  readonly gap_minutes: number;
  readonly scenario: string | null;
  readonly device_ids: string[] | null;
}

export interface FiringTable {
  readonly drill_id: string;
  readonly index: number;
  /** Secret while the state is "armed". */
  readonly moment_at: number;
  readonly nonce: string;
  readonly commitment: string;
  readonly state: "armed" | "fired" | "missed" | "disarmed";
  readonly fired_at: number | null;
  readonly taken_by: string | null;
  readonly taken_at: number | null;
}

export interface AckTable {
  readonly drill_id: string;
  readonly index: number;
  readonly device_id: string;
  readonly after_ms: number;
}

export interface PushTable {
  readonly id: string;
  readonly device_id: string;
  readonly kind: "update-due" | "drill" | "test";
  readonly created_at: number;
  readonly expires_at: number;
  readonly sent_at: number | null;
  readonly received_at: number | null;
  readonly acknowledged_at: number | null;
  readonly attempts: Generated<number>;
  readonly last_status: number | null;
  /** The phone that set the reminder, armed the drill or asked for the test, even if it has left; null if unknown. */
  readonly sender: string | null;
  /** The incident or the drill; null for a test. */
  readonly about: string | null;
}

/** When a push from `sender` to a phone was last dropped, because there had been too many. */
export interface MutedTable {
  readonly device_id: string;
  readonly sender: string;
  readonly at: number;
}

/** Counts that the database keeps itself, by triggers. */
export interface TallyTable {
  readonly name: "teams";
  readonly count: number;
}

export interface Tables {
  readonly relay: RelayTable;
  readonly teams: TeamTable;
  readonly admins: AdminTable;
  readonly devices: DeviceTable;
  readonly subscriptions: SubscriptionTable;
  readonly reminders: ReminderTable;
  readonly drills: DrillTable;
  readonly firings: FiringTable;
  readonly acks: AckTable;
  readonly pushes: PushTable;
  readonly muted: MutedTable;
  readonly tallies: TallyTable;
}
