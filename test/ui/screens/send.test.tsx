import { act, screen } from "@testing-library/preact/pure";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { TWO_HOURS, twoHours } from "../../kit/log/two-hours.ts";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const show = async (facts: readonly Fact[], options: TestPortsOptions = {}) => {
  const log = createMemoryLog();
  await log.merge(TWO_HOURS, facts);
  const ports = createTestPorts({ ...options, log });
  const drawn: string[] = [];
  const codes = {
    pen: async () => (text: string) => {
      drawn.push(text);
      return [[true]];
    },
  };
  await showScreen(
    IncidentRoute,
    createTestKit({ ...ports, codes }),
    `/incident/${TWO_HOURS}/send`,
    "/incident/:id/:step?",
  );
  await screen.findByRole("heading", { level: 1, name: "Move to another phone" });
  await screen.findByText(/^The whole log: /);
  // The pen loads in effects that the page runs when it has time.
  while (drawn.length === 0) await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { ports, drawn };
};
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
/** Lets time pass in steps of a tenth of a second, for the screen and for the clock whose time is in the codes. */
const pass = async ({ clock }: TestPorts, ms: number): Promise<void> => {
  for (let passed = 0; passed < ms; passed += 100) {
    clock.pass(100);
    await act(async () => void vi.advanceTimersByTime(100));
  }
  await settle();
};
const young = twoHours.slice(0, 9);

describe("a long log", () => {
  test("is a row of codes that moves, pauses and goes on by hand", async () => {
    const { ports, drawn } = await show(twoHours);
    expect(screen.getByRole("img", { name: "Code with the whole log" })).toBeTruthy();
    expect(
      screen.getByText("The whole log: 150 entries with names and texts. Anyone who scans it can read it."),
    ).toBeTruthy();
    expect(screen.getByText(/^Part 1 of \d\d$/)).toBeTruthy();
    await pass(ports, 300);
    expect(screen.getByText(/^Part 4 of \d\d$/)).toBeTruthy();
    await tap("Pause");
    await pass(ports, 1_000);
    expect(screen.getByText(/^Part 4 of /)).toBeTruthy();
    await tap("Next code");
    expect(screen.getByText(/^Part 5 of /)).toBeTruthy();
    const before = drawn.length;
    await tap("Resume");
    await pass(ports, 9_000);
    expect(screen.getByText(/^Mixed parts, \d\d in all$/)).toBeTruthy();
    const running = drawn.slice(before);
    expect(new Set(running).size).toBe(running.length);
  });

  test("goes at a third of the speed for a slow camera, and back", async () => {
    const { ports } = await show(twoHours);
    await tap("Slower");
    expect(screen.getByRole("button", { name: "Slower" }).getAttribute("aria-pressed")).toBe("true");
    await pass(ports, 900);
    expect(screen.getByText(/^Part 4 of /)).toBeTruthy();
    await tap("Slower");
    await pass(ports, 300);
    expect(screen.getByText(/^Part 7 of /)).toBeTruthy();
  });

  test("stands still at first where the phone asks for less motion", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const { ports } = await show(twoHours);
    await pass(ports, 1_000);
    expect(screen.getByText(/^Part 1 of /)).toBeTruthy();
    await tap("Next code");
    expect(screen.getByText(/^Part 2 of /)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Resume" })).toBeTruthy();
  });

  test("is too large for a link, and says what to use", async () => {
    await show(twoHours);
    expect(screen.queryByRole("button", { name: "Copy link" })).toBeNull();
    expect(screen.getByText("Too large for a link. Use the code or the file.")).toBeTruthy();
  });
});

describe("a young log", () => {
  test("is one code that stands still but for the time in it, and a link", async () => {
    const { ports, drawn } = await show(young);
    expect(screen.getByText("One code has it all.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
    await pass(ports, 2_000);
    expect(drawn).toHaveLength(3);
    expect(new Set(drawn).size).toBe(3);
    await tap("Copy link");
    expect(ports.copied[0]).toMatch(/\/receive#[\w-]+$/);
    expect(screen.getByRole("status").textContent).toMatch(/^Link copied\. It contains the whole log/);
  });

  test("brings the cards too where the other phone asks for them", async () => {
    const { drawn } = await show(young);
    await tap("Send the cards too");
    expect(await screen.findByText(/^Part 1 of /)).toBeTruthy();
    expect(drawn.at(-1)?.length).toBeGreaterThan(700);
    expect(screen.queryByRole("button", { name: "Send the cards too" })).toBeNull();
  });

  test("says when the browser would not copy", async () => {
    await show(young, { clipboard: false });
    await tap("Copy link");
    expect(screen.getByRole("status").textContent).toBe("The browser would not copy. Use the code or the file.");
  });
});

describe("the file", () => {
  test("goes to the share sheet where there is one", async () => {
    const { ports } = await show(twoHours, { share: "shared" });
    await tap("Share file");
    expect(ports.shared[0]).toMatch(/^\{"format":"first90\.incident"/);
    expect(screen.getByRole("status").textContent).toBe("Shared.");
  });

  test("can be downloaded beside that", async () => {
    const { ports } = await show(twoHours, { share: "shared" });
    await tap("Download file");
    expect([ports.shared.length, ports.downloaded.length]).toEqual([0, 1]);
  });

  test("is downloaded at once if the sheet refuses it", async () => {
    const { ports } = await show(twoHours, { share: "failed" });
    await tap("Share file");
    expect(ports.downloaded[0]?.name).toMatch(/\.json$/);
    expect(screen.getByRole("status").textContent).toMatch(/^Sharing failed\. first90-\S+\.json handed to/);
  });

  test("is a download elsewhere", async () => {
    const { ports } = await show(twoHours);
    await tap("Download file");
    expect(ports.downloaded[0]?.name).toMatch(/\.json$/);
    expect(screen.getByRole("status").textContent).toContain("handed to the browser’s downloads");
  });
});

test("a drill keeps its stripe", async () => {
  const [declared, ...rest] = young as [Fact, ...Fact[]];
  await show([{ ...declared, data: { drill: true } } as Fact, ...rest]);
  expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
});

test("codes that can't be drawn leave the file", async () => {
  const log = createMemoryLog();
  await log.merge(TWO_HOURS, young);
  const ports = { ...createTestPorts({ log }), codes: { pen: () => Promise.reject(new Error("no network")) } };
  await showScreen(IncidentRoute, createTestKit(ports), `/incident/${TWO_HOURS}/send`, "/incident/:id/:step?");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "The code can’t be drawn just now. Send the log as a file.",
  );
  expect(screen.getByRole("button", { name: "Download file" })).toBeTruthy();
});

test("a log that can't be read says so", async () => {
  const log = createMemoryLog();
  await log.merge(TWO_HOURS, twoHours);
  const broken = { ...log, readFacts: () => Promise.reject(new Error("lost")) };
  await showScreen(
    IncidentRoute,
    createTestKit(createTestPorts({ log: broken })),
    `/incident/${TWO_HOURS}/send`,
    "/incident/:id/:step?",
  );
  expect(await screen.findByText(/^The log can’t be read just now\./)).toBeTruthy();
});

test("it is reached from the export screen", async () => {
  const log = createMemoryLog();
  await log.merge(TWO_HOURS, young);
  await showScreen(
    IncidentRoute,
    createTestKit(createTestPorts({ log })),
    `/incident/${TWO_HOURS}/export`,
    "/incident/:id/:step?",
  );
  await screen.findByRole("heading", { level: 1, name: "Export log" });
  await tap("Move to another phone");
  expect(addressNow()).toBe(`/incident/${TWO_HOURS}/send`);
});
