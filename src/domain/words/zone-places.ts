// Names of zones that several places use, with what to call each of them and its minutes east of UTC.

export const zonePlaces: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  IST: { India: 330, Israel: 120, Ireland: 60 },
  CST: { "US Central": -360, China: 480 },
  BST: { UK: 60, Bangladesh: 360 },
  AST: { Atlantic: -240, Arabia: 180 },
  GST: { Gulf: 240, "South Georgia": -120 },
  SST: { Singapore: 480, Samoa: -660 },
};
