// Sentences about the people of a card: who usually has the role, who is called at the severity.

export const cardPeopleWords = {
  title: "People on this phone",
  holder: "Usual holder",
  backup: "Backup",
  chooseUsual: "Choose who usually has it",
  chooseCalled: "Choose who to call",
} as const;
