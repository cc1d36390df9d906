// Through whom executives hear of a restricted incident.

import { holderOf, type Incident } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { restrictedWords } from "../../../words/restricted.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

/** More would push what follows off the screen. */
const MOST = 5;

const SPONSOR: RoleId = "sponsor";

/** Nothing once there is a sponsor. */
export const SponsorPart = ({ incident }: { readonly incident: Incident }) => {
  const session = useSession();
  if (holderOf(incident, SPONSOR)) return null;
  return (
    <Part id="sponsor" title={restrictedWords.sponsor}>
      <Hint>{restrictedWords.sponsorHint}</Hint>
      <PersonChips
        label={restrictedWords.nameSponsor}
        incident={incident}
        role={SPONSOR}
        most={MOST}
        onChoose={(person) => session.run({ type: "assignRole", role: SPONSOR, person })}
      />
    </Part>
  );
};
