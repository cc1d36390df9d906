// The page that a new responder reads first: what this is, the golden rules as the team has them, what it can't do, and
// the way to a first drill.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { GoldenRule } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { navWords } from "../../words/nav.ts";
import { orientationWords } from "../../words/orientation.ts";
import { RulesCardBody } from "../cards/RulesCardBody.tsx";

/** Nothing on it has to be done: whoever knows it goes back. */
export const OrientationScreen = () => {
  const { packs } = useApp().ports;
  const { route } = useLocation();
  const [rules, setRules] = useState<readonly GoldenRule[]>([]);
  useEffect(() => {
    packs.current().then(
      (pack) => setRules(pack.rules),
      () => undefined,
    );
  }, [packs]);
  return (
    <Screen
      title={orientationWords.title}
      back={{ href: "/", label: navWords.now }}
      thumb={
        <Button look="primary" onTap={() => route("/drills")}>
          {orientationWords.toDrills}
        </Button>
      }
    >
      <Lines id="what" title={orientationWords.what} lines={orientationWords.whatLines} />
      <Stack as="section" aria-labelledby="rules">
        <h2 id="rules">{orientationWords.rules}</h2>
        <RulesCardBody rules={rules} />
      </Stack>
      <Lines id="honest" title={orientationWords.honest} lines={orientationWords.honestLines} />
      <Lines id="practise" title={orientationWords.practise} lines={orientationWords.practiseLines} />
      <Button look="quiet" href="/cards">
        {orientationWords.toCards}
      </Button>
    </Screen>
  );
};

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const Lines = ({ id, title, lines }: LinesProps) => (
  <Stack as="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </Stack>
);
