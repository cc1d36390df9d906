// The means by what fits, one tap each. What was tried and did not help says so, and can be tried again.

import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Means } from "../../../../domain/incident/mitigation/facts.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { mitigateWords } from "../../../words/mitigate.ts";

export interface MeansListProps {
  readonly incident: Incident;
  readonly onPick: (means: Means) => void;
}

export const MeansList = ({ incident, onPick }: MeansListProps) => {
  const zone = useZone();
  const { tried } = incident.mitigation;
  return (
    <Stack as="ul" gap={3}>
      {mitigateWords.fits.map(({ when, means }) => {
        const failed = tried.findLast((one) => means.some((mean) => mean === one.means) && !one.outcome?.worked);
        return (
          <Stack as="li" gap={1} key={when}>
            <Text weight="label">{when}</Text>
            <Row share>
              {means.map((mean) => (
                <Button key={mean} onTap={() => onPick(mean)}>
                  {mitigateWords.means[mean]}
                </Button>
              ))}
            </Row>
            {failed?.outcome && <Hint look="small">{mitigateWords.tried(clockTime(failed.outcome.at, zone))}</Hint>}
          </Stack>
        );
      })}
    </Stack>
  );
};
