// The phone's clock was set while an incident was running: said plainly, with a way to follow it.

import { followDeviceClock } from "../../../actions/clock/follow-device-clock.ts";
import { jumpInWords } from "../../../domain/text/clock-differences.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

/** `offsetMs` is how far this app's times are ahead of the phone's. */
export const ClockNotice = ({ offsetMs }: { readonly offsetMs: number }) => {
  const app = useApp();
  const length = jumpInWords(offsetMs);
  return (
    <Notice
      actions={
        <Button look="quiet" onTap={() => void followDeviceClock(app.ports, app.openIncidents, app.sessions)}>
          {noticesWords.followClock}
        </Button>
      }
    >
      {offsetMs < 0 ? noticesWords.clockForward(length) : noticesWords.clockBack(length)}
    </Notice>
  );
};
