import { act, fireEvent, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import type { CameraTrouble } from "../../../src/actions/ports/camera-port.ts";
import { type Sending, sendIncident } from "../../../src/actions/transfer/send-incident.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { ReceiveScreen } from "../../../src/ui/screens/receive/ReceiveScreen.tsx";
import { ReviewScreen } from "../../../src/ui/screens/review/ReviewScreen.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { TWO_HOURS, twoHours } from "../../kit/log/two-hours.ts";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const young = twoHours.slice(0, 9);
const drill: readonly Fact[] = young.map((fact) =>
  fact.type === "incident.declared/1" ? { ...fact, data: { drill: true } } : fact,
);

const sent = async (facts: readonly Fact[]): Promise<Sending> => {
  const log = createMemoryLog();
  await log.merge(TWO_HOURS, facts);
  const session = await createSessions(createTestPorts({ log })).open(TWO_HOURS);
  if (!session) throw new Error("no log");
  return sendIncident(session, { origin: location.origin, withCards: false });
};
/** A phone at the end of the log's two hours. */
const later = (): TestPorts => {
  const ports = createTestPorts();
  ports.clock.pass(3 * 3_600_000);
  return ports;
};
const show = async (ports: TestPorts = later(), fragment = ""): Promise<TestPorts> => {
  await showScreen(ReceiveScreen, createTestKit(ports), `/receive${fragment}`, "/receive");
  return ports;
};
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const see = async ({ cameras }: TestPorts, ...codes: readonly string[]): Promise<void> => {
  for (const code of codes) await act(async () => cameras[0]?.onCode(code));
  await settle();
};
const said = (): string | null => screen.getByRole("status").textContent;
const every = ({ codes }: Sending): readonly string[] =>
  Array.from({ length: codes?.count ?? 0 }, (_, number) => codes?.code(number) ?? "");

describe("by camera", () => {
  test("shows how far it is, announces only start and end, and opens what it got", async () => {
    const ports = await show();
    const codes = every(await sent(twoHours));
    await tap("Start camera");
    expect(said()).toBe("Looking for a code…");
    await see(ports, ...codes.slice(0, 3));
    expect(screen.getByText(`3 of ${codes.length} parts`)).toBeTruthy();
    const announced = said();
    await see(ports, ...codes.slice(3, -1));
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe(String(codes.length - 1));
    expect(said()).toBe(announced);
    await see(ports, codes.at(-1) ?? "");
    expect(await screen.findByText("Received 150 new entries.")).toBeTruthy();
    await settle();
    expect(ports.cameras).toEqual([]);
    expect(screen.getByText("SEV2 checkout: failing")).toBeTruthy();
    await tap("Open the incident");
    expect(addressNow()).toBe(`/incident/${TWO_HOURS}`);
  });

  test("says before it is opened that a drill is one", async () => {
    const ports = await show();
    await tap("Start camera");
    await see(ports, ...every(await sent(drill)));
    await screen.findByText(/Received 9 new entries/);
    expect(said()).toBe("This is a drill. Received 9 new entries.");
    expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
  });

  test("names a foreign and a damaged code, and changes nothing", async () => {
    const ports = await show();
    await tap("Start camera");
    await see(ports, "https://example.com/menu");
    expect(said()).toBe("This code isn’t from First90. Nothing was changed.");
    await see(ports, "F90:HELLO");
    expect(said()).toMatch(/^This code is damaged\. Nothing was changed\./);
    expect(await ports.log.listAll()).toEqual([]);
  });

  test("turns off with Stop and on leaving, and goes on where it was", async () => {
    const ports = await show();
    const codes = every(await sent(twoHours));
    await tap("Start camera");
    await see(ports, ...codes.slice(0, 5));
    await tap("Stop camera");
    expect(ports.cameras).toEqual([]);
    await tap("Start camera");
    expect(screen.getByText(`5 of ${codes.length} parts`)).toBeTruthy();
    await act(async () => void screen.getByRole("link", { name: "Back to Review" }).click());
    await settle();
    expect(ports.cameras).toEqual([]);
  });

  test.each<[CameraTrouble, RegExp]>([
    ["none", /^This device has no camera\./],
    ["refused", /^First90 isn’t allowed to use the camera\. Allow it/],
    ["busy", /^Another app is using the camera\./],
    ["unsupported", /^This browser doesn’t let First90 use a camera/],
    ["stopped", /^The camera was turned off\./],
  ])("says what to do when the camera is %s", async (trouble, sentence) => {
    const ports = await show();
    await tap("Start camera");
    await act(async () => ports.cameras[0]?.onTrouble(trouble));
    expect(said()).toMatch(sentence);
    expect(screen.getByRole("button", { name: "Start camera" })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Link from the other phone" })).toBeTruthy();
  });

  test("says when the phone has other cards, or could not keep it", async () => {
    const ports = later();
    const other = { ...ports, packs: { ...ports.packs, current: async () => ({ format: "first90.pack" }) as never } };
    await show(other);
    await tap("Start camera");
    await see(other, ...every(await sent(young)));
    expect(said()).toMatch(/different cards from this phone’s.*Send the cards too/);
  });

  test("says when it could not be kept", async () => {
    const made = createTestPorts();
    const full = { ...made, log: { ...made.log, merge: () => Promise.reject(new Error("full")) } };
    await show(full);
    await tap("Start camera");
    await see(full, ...every(await sent(young)));
    expect(said()).toMatch(/could not be saved on this phone/);
  });
});

describe("by link", () => {
  const linkOf = async (facts: readonly Fact[]): Promise<string> => (await sent(facts)).link ?? "";

  test("that was opened is asked about first, and leaves the address", async () => {
    const link = await linkOf(drill);
    const ports = await show(later(), link.slice(link.indexOf("#")));
    expect(location.hash).toBe("");
    expect(screen.getByText(/This is a drill\./).parentElement?.textContent).toBe(
      "This is a drill. SEV2 checkout: failing, 9 entries",
    );
    expect(await ports.log.listAll()).toEqual([]);
    await tap("Add to this phone");
    expect(said()).toBe("This is a drill. Received 9 new entries.");
  });

  test("that was opened may be left", async () => {
    const link = await linkOf(young);
    const ports = await show(later(), link.slice(link.indexOf("#")));
    await tap("Not now");
    expect(screen.getByRole("button", { name: "Start camera" })).toBeTruthy();
    expect(await ports.log.listAll()).toEqual([]);
  });

  test("that was opened and is broken says so", async () => {
    await show(later(), "#AQIDA");
    expect(said()).toMatch(/cut off or altered on the way/);
  });

  test.each(["#garbage", "#AAAAAAAAAAAAAAAAAAAA", "#Zm9yIG5vdCB0aGlzIGxvbmcgdGV4dCBpcyBubyBsb2c"])(
    "that was opened and holds no log says so, and speaks of no newer version: %s",
    async (hash) => {
      const ports = await show(later(), hash);
      expect(said()).toMatch(/^This isn’t a First90 log, or it was damaged on the way\. Nothing was changed/);
      expect(await ports.log.listAll()).toEqual([]);
    },
  );

  test.each([
    ["hello", /^That isn’t a First90 link\./],
    ["http://localhost/receive#AQIDA", /cut off or altered on the way/],
  ])("that is pasted and wrong gets its sentence: %s", async (link, sentence) => {
    await show();
    fireEvent.input(screen.getByRole("textbox"), { target: { value: link } });
    await tap("Receive link");
    expect(said()).toMatch(sentence);
  });

  test("that is pasted with what is around it is taken in", async () => {
    await show();
    const value = `> Ana: please take <${await linkOf(young)}|the log>, ok?`;
    fireEvent.input(screen.getByRole("textbox"), { target: { value } });
    await tap("Receive link");
    expect(await screen.findByText("Received 9 new entries.")).toBeTruthy();
  });

  test("that is pasted and cut says so, with the way on", async () => {
    await show();
    fireEvent.input(screen.getByRole("textbox"), { target: { value: (await linkOf(young)).slice(0, -40) } });
    await tap("Receive link");
    expect(said()).toMatch(/^This link is cut: .* copy the whole link again, or send the log as a file\.$/);
  });

  test("that is pasted is taken in", async () => {
    const ports = await show();
    fireEvent.input(screen.getByRole("textbox"), { target: { value: await linkOf(young) } });
    await tap("Receive link");
    expect(await screen.findByText("Received 9 new entries.")).toBeTruthy();
    expect(await ports.log.readFacts(TWO_HOURS)).toEqual(young);
  });
});

test("a file is taken in as well, and the same again brings nothing", async () => {
  await show();
  const bring = async (text: string): Promise<void> => {
    const input = document.querySelector("input[type=file]");
    if (!input) throw new Error("no file input");
    await act(async () => void fireEvent.change(input, { target: { files: [new File([text], "log.json")] } }));
  };
  await bring("{}");
  expect(await screen.findByText(/This isn’t a First90 log/)).toBeTruthy();
  await bring(toJson(TWO_HOURS, drill));
  expect(await screen.findByText(/Received 9 new entries\./)).toBeTruthy();
  expect(said()).toMatch(/^This is a drill\./);
});

test("it is reached from the review screen", async () => {
  await showScreen(ReviewScreen, createTestKit(later()), "/review");
  await tap("Receive from another phone");
  expect(addressNow()).toBe("/receive");
});
