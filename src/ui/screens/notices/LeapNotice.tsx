// The clock leapt forward while the page was on screen: a laptop that slept looks just like a clock that was set.

import { jumpInWords } from "../../../domain/text/clock-differences.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

/** Until the question is answered, the phone's clock counts. */
export const LeapNotice = ({ byMs }: { readonly byMs: number }) => {
  const { clock } = useApp().ports;
  return (
    <Notice
      actions={
        <>
          <Button look="quiet" onTap={() => clock.explainLeap("slept")}>
            {noticesWords.slept}
          </Button>
          <Button look="quiet" onTap={() => clock.explainLeap("set")}>
            {noticesWords.wasSet}
          </Button>
        </>
      }
    >
      {noticesWords.leapt(jumpInWords(byMs))}
    </Notice>
  );
};
