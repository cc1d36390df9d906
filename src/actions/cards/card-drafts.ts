// Cards being edited: stored on this phone at each change, apart from those in force, until they are saved or thrown
// away. They may be broken: a draft is whatever an editor left.

import { nameOfPart, type PackPart } from "../../domain/pack/pack-parts.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

export type DraftPorts = Pick<RelayPorts, "kept" | "withLock">;

const KEY = "cards.drafts";

/** Resolves to all drafts by the name of their part. */
export const readCardDrafts = async ({ kept }: Pick<DraftPorts, "kept">): Promise<ReadonlyMap<string, unknown>> => {
  const stored = await kept.readSetting(KEY);
  return new Map(typeof stored === "object" && stored !== null ? Object.entries(stored) : []);
};

/** Resolves to the draft of this part, whatever it is; null if there is none. */
export const readCardDraft = async (ports: Pick<DraftPorts, "kept">, part: PackPart): Promise<unknown> =>
  (await readCardDrafts(ports)).get(nameOfPart(part)) ?? null;

/** Resolves once the draft is durable; null removes it. */
export const keepCardDraft = (ports: DraftPorts, part: PackPart, draft: unknown): Promise<void> =>
  ports.withLock("first90-card-drafts", async () => {
    const drafts = new Map(await readCardDrafts(ports));
    if (draft === null) drafts.delete(nameOfPart(part));
    else drafts.set(nameOfPart(part), draft);
    await ports.kept.writeSetting(KEY, Object.fromEntries(drafts));
  });
