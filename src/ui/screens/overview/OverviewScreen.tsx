// All open incidents on one screen: what to do next across them, the state of each, and anyone who is double-booked.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import { type Commanded, doubleBookings, mostUrgentFirst, movesAcross } from "../../../domain/views/overview.ts";
import { roleClashes } from "../../../domain/views/role-clashes.ts";
import { incidentName, toNamed } from "../../../domain/words/incident-name.ts";
import { roleNames } from "../../../domain/words/role-names.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Shield } from "../../parts/Shield.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { clashSentence, clashWords } from "../../words/clash.ts";
import { moveWords } from "../../words/moves.ts";
import { nowWords } from "../../words/now.ts";
import { overviewWords } from "../../words/overview.ts";
import { personName } from "../../words/person-name.ts";
import { OverviewRow } from "./OverviewRow.tsx";
import styles from "./OverviewScreen.module.css";

/** A move opens the board it belongs to. */
export const OverviewScreen = () => {
  const { ports } = useApp();
  const { route } = useLocation();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  const me = useLive(ports.identity.me);
  const read = useOpenSessions();
  const all = mostUrgentFirst(read?.commanded ?? [], now);
  const real = all.filter(({ incident }) => !incident.drill);
  const drills = all.filter(({ incident }) => incident.drill);
  const titled = new Map(all.map(({ incident }) => [incident.id, incidentName(toNamed(incident))]));
  return (
    <Screen title={overviewWords.title} back={{ href: "/", label: overviewWords.back }}>
      {read && read.unread > 0 && <p>{overviewWords.unread(read.unread)}</p>}
      {read?.commanded.length === 0 && read.unread === 0 && <p>{nowWords.none}</p>}
      {doubleBookings(all).map(({ person, held }) => (
        <p key={person.id} class={styles.warning}>
          {bookedTwice(
            person.id === me.id ? null : personName(person, me),
            held
              .slice(0, NAMED)
              .map(({ id, role }) =>
                overviewWords.in(role === "ic" ? roleNames.ic.short : roleNames[role].name, titled.get(id) ?? ""),
              ),
            held.length - NAMED,
          )}
        </p>
      ))}
      {all.flatMap(({ incident, pack }) =>
        roleClashes(incident).map((clash) => (
          <p key={`${incident.id}/${clash.role}`} class={styles.warning}>
            {titled.get(incident.id)}: {clashSentence(clash, pack, me, zone)} {clashWords.sayIt}
          </p>
        )),
      )}
      {[real, drills].map(
        (group, index) =>
          group.length > 0 && (
            <Stack as="section" key={index === 0 ? "real" : "drills"}>
              <h2>{index === 0 ? overviewWords.incidents : overviewWords.drills}</h2>
              <Stack as="ul">
                {group.map(({ incident, pack }) => (
                  <li key={incident.id}>
                    <Shield href={`/incident/${incident.id}`} at={incident.count}>
                      <OverviewRow incident={incident} pack={pack} now={now} zone={zone} me={me} />
                    </Shield>
                  </li>
                ))}
              </Stack>
              <h3>{overviewWords.moves}</h3>
              <Stack as="ol">
                {movesAcross(group, now).map(({ id, move }) => {
                  const one = group.find(({ incident }) => incident.id === id);
                  if (!one) return null;
                  const { title, reason } = moveWords(move.about, one.pack, zone);
                  const severity = one.incident.severity?.level;
                  return (
                    <li key={`${id}/${move.key}`}>
                      <button
                        type="button"
                        class={styles.move}
                        data-severity={severity}
                        onClick={() => route(`/incident/${id}`)}
                      >
                        <Hint as="span" look="small">
                          {titled.get(id)}
                        </Hint>{" "}
                        <Text as="span" weight="strong" foreign>
                          {title}
                        </Text>{" "}
                        <Hint as="span" look="small">
                          {reason}
                        </Hint>
                      </button>
                    </li>
                  );
                })}
              </Stack>
            </Stack>
          ),
      )}
    </Screen>
  );
};

/** How many of somebody's roles are named: the rows below name the others. */
const NAMED = 3;

const bookedTwice = (name: string | null, held: readonly string[], more: number): string => {
  const all = more > 0 ? [...held, overviewWords.more(more)] : held;
  return name === null ? overviewWords.youTwice(all) : overviewWords.twice(name, all);
};

interface OpenSessions {
  readonly commanded: readonly Commanded[];
  /** How many of them can't be read. */
  readonly unread: number;
}

/** Returns every open incident, live; null until they are read. */
const useOpenSessions = (): OpenSessions | null => {
  const { openIncidents, sessions } = useApp();
  const list = useLive(openIncidents.list);
  const [held, setHeld] = useState<readonly (IncidentSession | null)[] | null>(null);
  const [, setTick] = useState(0);
  useEffect(() => void openIncidents.refresh(), [openIncidents]);
  useEffect(() => {
    let gone = false;
    if (!list) return;
    void Promise.all(list.map(({ id }) => sessions.open(id).catch(() => null))).then((opened) => {
      if (!gone) setHeld(opened);
    });
    return () => {
      gone = true;
    };
  }, [list, sessions]);
  useEffect(() => {
    const stops = (held ?? []).map((session) => session?.incident.subscribe(() => setTick((tick) => tick + 1)));
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [held]);
  if (!held) return null;
  const readable = held.filter((session) => session !== null);
  return {
    commanded: readable.map(({ incident, pack }) => ({ incident: incident.get(), pack: pack.get() })),
    unread: held.length - readable.length,
  };
};
