// The page that a new responder reads first: what this is, the golden rules as the team has them, what it can't do, and
// the way to a first drill.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { GoldenRule } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { navWords } from "../../words/nav.ts";
import { orientationWords } from "../../words/orientation.ts";
import { CardPart } from "../cards/CardPart.tsx";
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
      <Lines title={orientationWords.what} lines={orientationWords.whatLines} />
      <CardPart level={2} title={orientationWords.rules}>
        <RulesCardBody rules={rules} />
      </CardPart>
      <Lines title={orientationWords.honest} lines={orientationWords.honestLines} />
      <Lines title={orientationWords.practise} lines={orientationWords.practiseLines} />
      <Button look="quiet" href="/cards">
        {orientationWords.toCards}
      </Button>
    </Screen>
  );
};

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

const Lines = ({ title, lines }: LinesProps) => (
  <CardPart level={2} title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </CardPart>
);
