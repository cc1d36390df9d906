// Alarms that were put into a calendar, and how they are taken back once an update went out or the incident is over.

import { describe, expect, test } from "vitest";
import { saveAlarms, staleAlarms, takeAlarmsBack } from "../../../src/actions/clock/save-alarms.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { createTestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0, update } from "../../kit/log/log.ts";

const MIN = 60_000;
const later = (minutes: number): Instant => (T0 + minutes * MIN) as Instant;

const phone = (options: TestPortsOptions = {}) => {
  const ports = createTestPorts(options);
  const own = { ...ports, kept: createTestRelayPorts().kept };
  const write = createWriter();
  const facts: Fact[] = [...firstNinetySeconds(write)];
  const incident = () => foldIncident(INCIDENT, facts);
  return {
    ports,
    save: (now: Instant) => saveAlarms(own, incident(), builtInPack, now),
    stale: (now: Instant) => staleAlarms(own.kept, incident(), builtInPack, now),
    takeBack: (now: Instant) => takeAlarmsBack(own, incident(), builtInPack, now),
    resolve: (minute: number) => void facts.push(write.at(minute * MIN, { type: "incident.resolved/1", data: {} })),
    update: (minute: number) => void facts.push(write.at(minute * MIN, update(minute * MIN, "investigating"))),
    /** The ids and the edition of each file. */
    files: () =>
      ports.downloaded.map(({ text }) => {
        const whole = text.replaceAll("\r\n ", "");
        return {
          method: /^METHOD:(\w+)/m.exec(whole)?.[1],
          uids: [...whole.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid),
          sequence: Number(/^SEQUENCE:(\d+)/m.exec(whole)?.[1]),
        };
      }),
  };
};

describe("alarms in the calendar", () => {
  test("hold as long as nothing has changed, even while an update is overdue", async () => {
    const { save, stale } = phone();
    expect(await stale(later(1))).toEqual([]);
    expect(await save(later(1))).toBe("saved");
    expect(await stale(later(1))).toEqual([]);
    expect(await stale(later(45))).toEqual([]);
  });

  test("are taken back once the incident is over, those that are ahead and no other, once", async () => {
    const { save, stale, takeBack, resolve, files } = phone();
    await save(later(1));
    resolve(30);
    expect(await stale(later(31))).toHaveLength(3);
    expect(await takeBack(later(31))).toBe("saved");
    const [saved, back] = files();
    expect([saved?.method, back?.method]).toEqual(["PUBLISH", "CANCEL"]);
    expect(back?.uids).toEqual(saved?.uids.slice(1));
    expect(back?.sequence).toBeGreaterThan(saved?.sequence ?? 0);
    expect(await stale(later(31))).toEqual([]);
    expect(await takeBack(later(32))).toBe("nothing");
  });

  test("are taken back once an update went out, and those of the new times aren't", async () => {
    const { save, stale, takeBack, update: send, files } = phone();
    await save(later(1));
    send(10);
    expect(await stale(later(11))).toHaveLength(4);
    await save(later(11));
    expect(await stale(later(11))).toHaveLength(4);
    await takeBack(later(12));
    const [first, second, back] = files();
    expect(back?.uids).toEqual(first?.uids);
    expect(second?.uids.filter((uid) => back?.uids.includes(uid))).toEqual([]);
    expect(files().map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(await stale(later(12))).toEqual([]);
  });

  test("that have passed aren't taken back", async () => {
    const { save, stale, resolve } = phone();
    await save(later(1));
    resolve(90);
    expect(await stale(later(91))).toEqual([]);
  });

  test("aren't remembered if nothing was shared, and aren't forgotten if nothing was taken back", async () => {
    const dismissing = phone({ share: "dismissed" });
    expect(await dismissing.save(later(1))).toBe("dismissed");
    dismissing.resolve(2);
    expect(await dismissing.stale(later(3))).toEqual([]);
    const sharing = phone({ share: "shared", shareable: () => true });
    expect(await sharing.save(later(1))).toBe("shared");
    sharing.resolve(2);
    expect(await sharing.stale(later(3))).toHaveLength(4);
  });
});
