// Cards being edited: stored on this phone at each change, apart from those in force, until they are saved or thrown
// away. They may be broken: a draft is whatever an editor left.

import { withAudienceIntervals } from "../../domain/pack/audience-intervals.ts";
import type { PackChips } from "../../domain/pack/chips.ts";
import { toChips } from "../../domain/pack/former-pack.ts";
import type { Severity } from "../../domain/pack/pack.ts";
import { nameOfPart, type PackPart } from "../../domain/pack/pack-parts.ts";
import { record } from "../../formats/json/shape.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

type DraftPorts = Pick<RelayPorts, "kept" | "withLock">;

const drafts = keptTable<{ readonly draft?: unknown }>("cards.drafts", 100, record({}));

/** Resolves to all drafts by the name of their part. */
export const readCardDrafts = async ({ kept }: Pick<DraftPorts, "kept">): Promise<ReadonlyMap<string, unknown>> =>
  new Map(Object.entries(await drafts.read(kept)).map(([name, { draft = null }]) => [name, draft]));

/** Resolves to the draft of this part, whatever it is; null if there is none. One of an earlier version is read as today's. */
export const readCardDraft = async (ports: Pick<DraftPorts, "kept">, part: PackPart): Promise<unknown> => {
  const draft = (await readCardDrafts(ports)).get(nameOfPart(part)) ?? null;
  if (draft === null) return null;
  if (part.section === "severities" && part.id !== null) return withAudienceIntervals(draft as Severity);
  return part.section === "chips" ? toChips(draft as PackChips) : draft;
};

/** Resolves once the draft is durable; null removes it. */
export const keepCardDraft = (ports: DraftPorts, part: PackPart, draft: unknown): Promise<void> =>
  ports.withLock("first90-card-drafts", async () => {
    const { [nameOfPart(part)]: _before, ...others } = await drafts.read(ports.kept);
    await drafts.write(ports.kept, draft === null ? others : { ...others, [nameOfPart(part)]: { draft } });
  });
