// Arms a surprise drill: everything is chosen except the moment.

import { useState } from "preact/hooks";
import { relayCalls } from "../../../actions/relay-link/relay-calls.ts";
import { armDrill } from "../../../actions/surprise/arm-drill.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useAnswer } from "../../../ui/hooks/use-answer.ts";
import { useNow } from "../../../ui/hooks/use-now.ts";
import { useTeam } from "../../../ui/hooks/use-team.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Toggles } from "../../../ui/parts/Toggles.tsx";
import { Callout } from "../../../ui/parts/text/Callout.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { answerWords, pushHealthWords } from "../../../ui/words/push.ts";
import { surprising } from "../../domain/run/surprise-scenario.ts";
import { NotRead } from "../scenarios/NotRead.tsx";
import { useLibrary } from "../scenarios/use-library.ts";
import { surpriseWords } from "../words/surprise.ts";
import { type ArmForm, hourChoices, isWindow, startForm, toPlan } from "./arm-form.ts";
import { ChooseWindow } from "./ChooseWindow.tsx";
import { ReachLine } from "./ReachLine.tsx";
import { WhoPart } from "./WhoPart.tsx";

const counts = ["1", "2", "3", "4", "5"] as const;

/** It says which way is in force, by the relay or on this phone. */
export const ArmScreen = () => {
  const { ports } = useApp();
  const { link, state, isMissing } = useTeam();
  const { answer } = useAnswer(link, relayCalls.team);
  const { here, hasFailed, readAgain } = useLibrary();
  const now = useNow(ports.clock.now);
  const [form, setForm] = useState<ArmForm>(() => startForm(ports.clock.now()));
  const [said, setSaid] = useState("");
  const change = (part: Partial<ArmForm>): void => {
    setSaid("");
    setForm((before) => ({ ...before, ...part }));
  };
  const membership = state?.membership ?? null;
  const plan = toPlan(form, now, ports.clock.zone);
  const scenarios = surprising(here?.library.entries.map(({ scenario }) => scenario) ?? []);
  const setting = scenarios.find(({ id }) => id === form.scenario)?.setting;
  const missing = ((): string | null => {
    if (!link || !state || !here) return isMissing ? pushHealthWords.missing : pushHealthWords.loading;
    if (form.devices?.length === 0) return surpriseWords.whoHint;
    // Nobody arms a drill before the screen has said whom it reaches.
    if (membership && answer === null) return surpriseWords.askingReach;
    return isWindow(plan.window, now) ? null : surpriseWords.badWindow;
  })();

  const arm = async (): Promise<void> => {
    if (!link) return;
    setSaid(surpriseWords.arming);
    const armed = await armDrill(link.ports, plan, {
      membership,
      devices: form.devices,
      scenarios: scenarios.map(({ id }) => id),
      now: ports.clock.now(),
      zone: ports.clock.zone,
    }).catch(() => null);
    if (armed === null) setSaid(surpriseWords.notKept);
    else if (armed.type === "armed") setSaid(armed.where === "relay" ? surpriseWords.armed : surpriseWords.armedHere);
    else setSaid(armed.type === "no-room" ? surpriseWords.noRoom : surpriseWords.notArmed(answerWords(armed)));
  };

  return (
    <Screen
      title={surpriseWords.armTitle}
      back={{ href: "/drills", label: surpriseWords.back }}
      thumb={
        <>
          {membership && <ReachLine answer={answer} devices={form.devices} />}
          <Reply centered role="status">
            {said}
          </Reply>
          <Button look="primary" disabled={missing !== null} onTap={() => void arm()}>
            {missing ?? surpriseWords.arm}
          </Button>
        </>
      }
    >
      <p>{surpriseWords.what}</p>
      {state && (
        <Callout tone="plain" filled>
          {membership ? surpriseWords.byRelay : surpriseWords.byPhone}
        </Callout>
      )}
      <Choices<ArmForm["when"]>
        label={surpriseWords.when}
        choices={(["tonight", "week", "choose"] as const).map((value) => ({
          value,
          name: surpriseWords.windows[value],
        }))}
        chosen={form.when}
        onChoose={(when) => change({ when })}
      />
      {form.when === "choose" && <ChooseWindow form={form} onChange={change} />}
      {form.when !== "tonight" && (
        <>
          <Choices<ArmForm["hours"]>
            label={surpriseWords.hours}
            choices={hourChoices.map((value) => ({ value, name: surpriseWords.hourChoices[value] }))}
            chosen={form.hours}
            onChoose={(hours) => change({ hours })}
          />
          <Toggles
            label={surpriseWords.weekdays}
            choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), name: surpriseWords.day(day) }))}
            chosen={form.weekdays}
            onChange={(weekdays) => weekdays.length > 0 && change({ weekdays })}
          />
          <Hint>{surpriseWords.zone(membership?.zone ?? surpriseWords.phoneZone)}</Hint>
          <Choices<ArmForm["count"]>
            label={surpriseWords.count}
            choices={counts.map((value) => ({ value, name: value }))}
            chosen={form.count}
            onChoose={(count) => change({ count })}
          />
          {form.count !== "1" && (
            <Choices
              label={surpriseWords.gap}
              choices={Object.entries(surpriseWords.gaps).map(([value, name]) => ({ value, name }))}
              chosen={form.gap}
              onChoose={(gap) => change({ gap })}
            />
          )}
        </>
      )}
      <Choices
        label={surpriseWords.scenario}
        choices={[
          { value: "", name: surpriseWords.surprise },
          ...scenarios.map(({ id, title }) => ({ value: id, name: title })),
        ]}
        chosen={form.scenario}
        onChoose={(scenario) => change({ scenario })}
      />
      {setting !== undefined && <Hint>{setting}</Hint>}
      {hasFailed && <NotRead onAgain={readAgain} />}
      {membership && <WhoPart answer={answer} devices={form.devices} onChange={(devices) => change({ devices })} />}
    </Screen>
  );
};
