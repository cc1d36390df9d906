// A link can come from anyone, so what it holds is shown before it is taken in.

import { useMemo } from "preact/hooks";
import { describeLog } from "../../../actions/transfer/receive-incident.ts";
import { logLine, receiveWords } from "../../words/transfer.ts";

/** Returns what the log in the link is; a drill says so first. */
export const LinkContents = ({ text }: { readonly text: string }) => {
  const found = useMemo(() => describeLog(text), [text]);
  return (
    <>
      <p>{receiveWords.linkAsks}</p>
      {found && (
        <p>
          {found.summary.drill && <strong>{receiveWords.drill} </strong>}
          {logLine(found.summary, found.entries)}
        </p>
      )}
    </>
  );
};
