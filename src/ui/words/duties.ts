// Sentences for choosing who usually has a role and who is called at a severity.

export const dutyWords = {
  stays: "Saved on this phone alone: no log, export or transfer includes it.",
  roleHint: "Offered first when the role is given.",
  nobody: "Nobody",
  called: "Who to call",
  calledHint: "Named at the step that escalates, each with their phone number.",
  noNumber: (names: readonly string[]): string => `No phone number yet: ${names.join(", ")}.`,
  toTeam: "Add numbers in Team",
  noPeople: "This phone knows nobody yet.",
  newName: "New name",
  add: "Add",
  kept: "Saved on this phone.",
  notKept: "It could not be saved on this phone. Nothing was changed.",
  holds: (role: string): string => `Usual ${role}`,
  backsUp: (role: string): string => `Backup ${role}`,
  isCalledAt: (severity: string): string => `Called at ${severity}`,
} as const;
