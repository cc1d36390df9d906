// What the queue holds: jobs, several small ones as one. A thousand reminders of one phone each would otherwise cost
// the queue as much as a thousand of 25.

import { CHUNK, type PushJob } from "./push-job.ts";
import { priorityOf, type Turns } from "./turns.ts";

/** One job as earlier versions wrote it, or several. */
export type Packet = PushJob | readonly PushJob[];

interface PricedPacket {
  readonly data: Packet;
  readonly priority: number;
}

/** Returns the jobs as packets of at most as many pushes as one full job has, each with the turn of its first job. */
export const toPackets = (jobs: readonly PushJob[], turns: Turns): readonly PricedPacket[] => {
  const ordered = jobs
    .map((job) => ({ job, turn: turns.take(job.teamId, job.deviceIds.length) }))
    .sort((a, b) => a.turn - b.turn);
  const packets: { jobs: PushJob[]; pushes: number; readonly turn: number }[] = [];
  for (const { job, turn } of ordered) {
    const last = packets.at(-1);
    const { length } = job.deviceIds;
    if (last && last.pushes + length <= CHUNK) {
      last.jobs.push(job);
      last.pushes += length;
    } else packets.push({ jobs: [job], pushes: length, turn });
  }
  return packets.map(({ jobs: own, turn }) => ({
    data: own.length === 1 ? (own[0] as PushJob) : own,
    priority: priorityOf(turn),
  }));
};

/** Returns the jobs of a packet. */
export const jobsIn = (packet: Packet): readonly PushJob[] => ("deviceIds" in packet ? [packet] : packet);
