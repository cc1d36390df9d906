// A new version that may be shown, because no incident is open. While one is, nothing is said here.

import { useState } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

/** Showing the new version loads the page again. */
export const UpdateNotice = ({ onLater }: { readonly onLater: () => void }) => {
  const { ports } = useApp();
  const [hasFailed, setFailed] = useState(false);
  const show = async (): Promise<void> => {
    setFailed(false);
    setFailed(!(await ports.update.apply()));
  };
  return (
    <Notice
      actions={
        <>
          <Button once onTap={() => void show()}>
            {noticesWords.showUpdate}
          </Button>
          <Button look="quiet" onTap={onLater}>
            {noticesWords.later}
          </Button>
        </>
      }
    >
      {hasFailed ? noticesWords.updateFailed : noticesWords.updateReady}
    </Notice>
  );
};
