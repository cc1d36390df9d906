// A link can come from anyone, so its contents are shown before they are added.

import { useMemo } from "preact/hooks";
import { describeLog } from "../../../actions/transfer/receive-incident.ts";
import { logLine, receiveWords } from "../../words/transfer.ts";

/** A drill says so first. */
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
