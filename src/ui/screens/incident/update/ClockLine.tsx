// Beside the copy of an edited text: what its clock will run to. The text and what is said about it may be out of sight.

import { clockTime } from "../../../../domain/text/clock-face.ts";
import { Hint } from "../../../parts/text/Hint.tsx";
import { updateWords } from "../../../words/update.ts";
import { dueAfter } from "./due-after.ts";
import type { UpdateWork } from "./use-update.ts";

/** Shows nothing beside a text that was filled in: it says that time itself. */
export const ClockLine = ({ work }: { readonly work: UpdateWork }) => {
  const dueAt = work.edited && dueAfter(work);
  return dueAt === null ? null : <Hint look="small">{updateWords.clock.line(clockTime(dueAt, work.zone))}</Hint>;
};
