// Trouble with storage: what is wrong, the way on, and the export of logs that must not be lost.

import { useState } from "preact/hooks";
import type { StorageHealth, StorageProblem } from "../../../actions/ports/storage-port.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { incidentName } from "../../../domain/words/incident-name.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords, problemWords } from "../../words/notices.ts";

export interface ProblemNoticeProps {
  readonly problem: StorageProblem;
  /** Whether the second copy is still being written. */
  readonly journal?: StorageHealth["journal"];
  readonly open: readonly IncidentSummary[];
  /** The current address: the incident on screen can be exported even if the list can't be read. */
  readonly path: string;
  readonly onHide: () => void;
  readonly reload?: () => void;
  /** Shows the newer version that the log needs; resolves to false if it couldn't be shown. */
  readonly showNewer?: () => Promise<boolean>;
}

/** Read out at once. */
export const ProblemNotice = ({
  problem,
  journal = null,
  open,
  path,
  onHide,
  reload = reloadPage,
  showNewer,
}: ProblemNoticeProps) => {
  const [hasFailed, setFailed] = useState(false);
  const { what, wayOn, reload: canReload } = problemWords(problem, journal);
  const exports = exportsOf(open, path);
  return (
    <Notice
      role="alert"
      actions={
        <>
          {exports.map(({ id, name }) => (
            <Button key={id} href={`/incident/${id}/export`}>
              {exports.length === 1 ? noticesWords.exportLog : noticesWords.exportOf(name)}
            </Button>
          ))}
          {showNewer && (
            <Button once onTap={() => void showNewer().then((shown) => setFailed(!shown))}>
              {noticesWords.showUpdate}
            </Button>
          )}
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
      <strong>{what}</strong> {hasFailed ? noticesWords.updateFailed : showNewer ? noticesWords.newerReady : wayOn}
    </Notice>
  );
};

const exportsOf = (
  open: readonly IncidentSummary[],
  path: string,
): readonly { readonly id: string; readonly name: string }[] => {
  const here = /^\/incident\/([^/]+)/.exec(path)?.[1];
  const listed = open.map((incident) => ({ id: incident.id as string, name: incidentName(incident) }));
  return here === undefined || listed.some(({ id }) => id === here)
    ? listed
    : [{ id: here, name: noticesWords.thisOne }, ...listed];
};

const reloadPage = (): void => location.reload();
