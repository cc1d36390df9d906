// Scenarios being edited: stored on this phone at each change, apart from those that are played, until they are saved
// or thrown away. They may be broken: a draft is whatever an editor left.

import type { RelayPorts } from "../../../actions/ports/relay-ports.ts";

type Ports = Pick<RelayPorts, "kept">;

const key = (id: string): string => `scenario.draft.${id}`;

/** Resolves to the draft of this scenario, whatever it is; null if there is none. */
export const readDraft = ({ kept }: Ports, id: string): Promise<unknown> => kept.readSetting(key(id));

/** Resolves once the draft is durable; null removes it. */
export const keepDraft = ({ kept }: Ports, id: string, draft: unknown): Promise<void> =>
  kept.writeSetting(key(id), draft);
