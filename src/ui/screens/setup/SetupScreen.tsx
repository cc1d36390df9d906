// The quiet setup before the first incident: services, then people, each skippable. Everything is kept as it is entered.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { setupWords } from "../../words/welcome.ts";
import { PeoplePanel } from "../team/PeoplePanel.tsx";
import { SETUP_DONE } from "../welcome/use-open-lines.ts";
import { ServicesStep } from "./ServicesStep.tsx";
import { useServices } from "./use-services.ts";

/** Leaving in the middle loses nothing. */
export const SetupScreen = () => {
  const { ports } = useApp();
  const { route } = useLocation();
  const [step, setStep] = useState<"services" | "people" | "ready">("services");
  const services = useServices();
  const finish = (): void => {
    ports.skips.skip(SETUP_DONE);
    setStep("ready");
  };
  const next = step === "services" ? () => setStep("people") : finish;
  return (
    <Screen
      title={setupWords.title}
      back={{ href: "/", label: setupWords.back }}
      thumb={
        step === "ready" ? (
          <Button look="primary" onTap={() => route("/")}>
            {setupWords.toNow}
          </Button>
        ) : (
          <Button key={step} look="primary" command={step} onTap={next}>
            {setupWords.next}
          </Button>
        )
      }
    >
      {step === "services" && <ServicesStep services={services} />}
      {step === "people" && <PeoplePanel />}
      {step === "ready" && <ReadyPart services={services.own?.length ?? 0} />}
    </Screen>
  );
};

const ReadyPart = ({ services }: { readonly services: number }) => {
  const { roster } = useApp().ports;
  const [people, setPeople] = useState<number | null>(null);
  useEffect(() => {
    void roster.list().then(
      ({ length }) => setPeople(length),
      () => setPeople(0),
    );
  }, [roster]);
  if (people === null) return null;
  return (
    <>
      <h2>{setupWords.ready}</h2>
      <Text role="status">
        {services === 0 ? setupWords.readyExamples(people) : setupWords.readyWith(services, people)}
      </Text>
      <p>{setupWords.later}</p>
    </>
  );
};
