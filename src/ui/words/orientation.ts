// Sentences for a new responder's first page: what this is, what to remember, and what it doesn't do.

export const orientationWords = {
  title: "Read this first",
  link: "New here? Read this first",
  what: "What this is",
  whatLines: [
    "First90 is for the person who leads when something breaks. It says what to do next, keeps the time, and writes the log.",
    "Everything is on this phone. It works with no network, no account and no server.",
    "You don’t have to know anything by heart. Tap Declare incident, and the screen shows each next step.",
  ],
  rules: "Golden rules",
  honest: "What it can’t do",
  honestLines: [
    "It pages nobody and changes nothing in your service. People do that, and you tell them.",
    "It doesn’t send your texts: it copies them, and you paste them where your readers are.",
    "A drill uses an injected failure and says DRILL everywhere. Nobody should take a drill for a real outage, or the other way round.",
  ],
  practise: "Practise once",
  practiseLines: [
    "A drill harms nothing, and you can end it at any time. The second time, your hands know the way.",
    "Each line of a card has its reason behind a tap.",
  ],
  toDrills: "Practise now",
  toCards: "Read the cards",
} as const;
