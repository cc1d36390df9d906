// The first tables. A shipped migration is never edited: a later change is a new file.

import { sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  `create table relay (
    id integer primary key default 1 check (id = 1),
    operator_hash text,
    vapid_public text,
    vapid_private text
  )`,
  `create table teams (
    id text primary key,
    zone text not null,
    admin_hash text not null unique,
    invite_hash text not null unique,
    created_at bigint not null
  )`,
  `create table devices (
    id text primary key,
    team_id text not null references teams on delete cascade,
    token_hash text not null unique,
    name text not null,
    roles text[] not null,
    joined_at bigint not null,
    gone_at bigint
  )`,
  "create index devices_of_team on devices (team_id)",
  `create table subscriptions (
    device_id text primary key references devices on delete cascade,
    endpoint text not null,
    p256dh text not null,
    auth text not null,
    expires_at bigint,
    vapid_public text not null,
    app_origin text,
    subscribed_at bigint not null,
    flagged text
  )`,
  `create table reminders (
    team_id text not null references teams on delete cascade,
    incident_id text not null,
    set_by text not null references devices on delete cascade,
    revision integer not null,
    due_at bigint,
    device_ids text[],
    set_at bigint not null,
    fired_at bigint,
    primary key (team_id, incident_id)
  )`,
  "create index reminders_of_device on reminders (set_by)",
  "create index reminders_open on reminders (due_at) where due_at is not null and fired_at is null",
  `create table drills (
    id text primary key,
    team_id text not null references teams on delete cascade,
    armed_by text references devices on delete set null,
    armed_at bigint not null,
    from_at bigint not null,
    to_at bigint not null,
    from_hour integer not null,
    to_hour integer not null,
    weekdays integer[] not null,
    gap_minutes integer not null,
    scenario text,
    device_ids text[]
  )`,
  "create index drills_of_team on drills (team_id, armed_at)",
  "create index drills_of_device on drills (armed_by)",
  `create table firings (
    drill_id text not null references drills on delete cascade,
    index integer not null,
    moment_at bigint not null,
    nonce text not null,
    commitment text not null,
    state text not null check (state in ('armed', 'fired', 'missed', 'disarmed')),
    fired_at bigint,
    taken_by text references devices on delete set null,
    taken_at bigint,
    primary key (drill_id, index)
  )`,
  "create index firings_armed on firings (moment_at) where state = 'armed'",
  "create index firings_of_device on firings (taken_by)",
  `create table acks (
    drill_id text not null,
    index integer not null,
    device_id text not null references devices on delete cascade,
    after_ms bigint not null,
    primary key (drill_id, index, device_id),
    foreign key (drill_id, index) references firings on delete cascade
  )`,
  "create index acks_of_device on acks (device_id)",
  `create table pushes (
    id text primary key,
    device_id text not null references devices on delete cascade,
    kind text not null,
    created_at bigint not null,
    expires_at bigint not null,
    sent_at bigint,
    received_at bigint,
    acknowledged_at bigint,
    attempts integer not null default 0,
    last_status integer
  )`,
  "create index pushes_of_device on pushes (device_id, created_at)",
  "create index pushes_by_age on pushes (created_at)",
] as const;

/** Creates the tables of the first version. */
export const first: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
