// Scenarios being edited: kept on this phone at each change, apart from what is played, until they are saved or thrown
// away. They may be broken, and are whatever an editor left.

import type { RelayPorts } from "../../../actions/ports/relay-ports.ts";

type Ports = Pick<RelayPorts, "kept">;

const key = (id: string): string => `scenario.draft.${id}`;

/** Resolves to the draft of this scenario, whatever it is; null where there is none. */
export const readDraft = ({ kept }: Ports, id: string): Promise<unknown> => kept.readSetting(key(id));

/** Resolves once the draft is durable; null takes it away. */
export const keepDraft = ({ kept }: Ports, id: string, draft: unknown): Promise<void> =>
  kept.writeSetting(key(id), draft);
