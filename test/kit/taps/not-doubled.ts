// The buttons that log something but that no double-tapping thumb has to tap, grouped by reason.

const reasons: Readonly<Record<string, readonly string[]>> = {
  "the other answer to a question whose first one is tapped": ["No", "Still SEV0"],
  "a chip of a text’s field, as those of the impact, one of which is tapped": [
    "one of “Service”",
    "one of “Who is affected”",
  ],
  "the same screen and the same buttons as those of the commander, for another role": [
    "Call it off",
    "Hand off ops lead",
  ],
  "there is no share sheet on the test's phone; where there is one it is over the page": ["Share update"],
  "only once a drill is over: the same points given twice are the same points, and an edit is a button with `once`": [
    "Apply to SEV0 Critical",
    "one of “Technical talk kept aside",
  ],
  "gone once it is tapped, and the same again within two seconds counts once": [
    "Release",
    "An executive has cleared it",
    "Freeze all deploys and scheduled jobs",
    "Lift the freeze",
    "one of “Who watches tonight?”",
  ],
  "gone once it is tapped, and refused the second time": [
    "Restrict it",
    "Lift it",
    "Remove",
    "Use this name",
    "The sponsor has cleared it",
    "Counsel has cleared it",
  ],
  "a person’s chip, as that of Ben, which is tapped": ["Me"],
};

export const notDoubled: ReadonlySet<string> = new Set(Object.values(reasons).flat());
