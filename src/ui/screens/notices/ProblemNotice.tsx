// Trouble with storage: what is wrong, the way on, and the export of what must not be lost.

import type { StorageProblem } from "../../../actions/ports.ts";
import type { IncidentSummary } from "../../../domain/summary.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords, problemWords } from "../../words/notices.ts";
import { nowWords } from "../../words/now.ts";
import styles from "./ProblemNotice.module.css";

export interface ProblemNoticeProps {
  readonly problem: StorageProblem;
  readonly open: readonly IncidentSummary[];
  /** Where one is: the incident on screen can be exported even where the list can't be read. */
  readonly path: string;
  readonly onHide: () => void;
  readonly reload?: () => void;
}

/** Returns the notice, read out at once. */
export const ProblemNotice = ({ problem, open, path, onHide, reload = reloadPage }: ProblemNoticeProps) => {
  const { what, wayOn, reload: canReload } = problemWords(problem);
  const exports = exportsOf(open, path);
  return (
    <Notice
      role="alert"
      actions={
        <>
          {exports.map(({ id, name }) => (
            <a key={id} class={styles.export} href={`/incident/${id}/export`}>
              {exports.length === 1 ? noticesWords.exportLog : noticesWords.exportOf(name)}
            </a>
          ))}
          {canReload && (
            <Button look="quiet" onTap={reload}>
              {noticesWords.reload}
            </Button>
          )}
          <Button look="quiet" onTap={onHide}>
            {noticesWords.hide}
          </Button>
        </>
      }
    >
      <strong>{what}</strong> {wayOn}
    </Notice>
  );
};

const exportsOf = (
  open: readonly IncidentSummary[],
  path: string,
): readonly { readonly id: string; readonly name: string }[] => {
  const here = /^\/incident\/([^/]+)/.exec(path)?.[1];
  const listed = open.map(({ id, severity, title }) => ({
    id: id as string,
    name: `${severity ?? nowWords.noSeverity} ${title || nowWords.untitled}`,
  }));
  return here === undefined || listed.some(({ id }) => id === here)
    ? listed
    : [{ id: here, name: noticesWords.thisOne }, ...listed];
};

const reloadPage = (): void => location.reload();
