// Vendor down: you can't repair it, but you can go round it.

import type { SpecialList } from "../../domain/pack/special-lists.ts";
import { noSigns } from "./no-signs.ts";

export const vendorDown: SpecialList = {
  id: "vendor-down",
  title: "Vendor down",
  condition: "Something that another company runs is failing",
  objective: "Go round it, and don’t depend on their word",
  example: "The payment provider of Carta has an outage.",
  steps: [
    {
      id: "own-test",
      text: "Confirm it with a test of your own",
      hint: "Their status page is often half an hour behind.",
      turn: "at-once",
      doneBy: { type: "tap" },
    },
    {
      id: "go-round",
      text: "Fail over, switch it off or queue the work",
      hint: "Waiting for them is a decision too. Make it on purpose.",
      turn: "at-once",
      doneBy: { type: "open", place: "work" },
    },
    {
      id: "ticket",
      text: "Open a ticket at their highest priority",
      hint: "Without one you wait behind those who have one.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "contact",
      text: "Call their hotline or your contact there",
      hint: "Ask for impact and next update, not for the cause.",
      turn: "next",
      doneBy: { type: "tap" },
    },
    {
      id: "tell-support",
      text: "Tell support what customers can do meanwhile",
      hint: "To customers it is your outage. Don’t name the vendor.",
      turn: "next",
      doneBy: { type: "open", place: "update" },
    },
    {
      id: "deadline",
      text: "Set the time at which you stop waiting",
      hint: "Else every update says “soon”.",
      turn: "next",
      doneBy: { type: "open", place: "decisions" },
    },
    {
      id: "backlog",
      text: "Check what has piled up before you switch back",
      hint: "The backlog can take it down a second time.",
      turn: "deferred",
      doneBy: { type: "tap" },
    },
  ],
  signs: {
    ...noSigns,
    words: ["vendor", "provider", "third party", "upstream", "supplier", "cloud region"],
    means: ["fail-over"],
  },
};
