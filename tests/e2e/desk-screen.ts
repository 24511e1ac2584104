import type { Browser, Page } from "@playwright/test";
import { expect } from "./site-test.ts";

/** A passkey of the page's own, which verifies whoever holds it unless told otherwise. */
export const holdPasskey = async (page: Page, transport: "internal" | "usb" = "internal") => {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    lose: () => client.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }),
    verify: (isUserVerified: boolean) => client.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
};

/** What the host shows of itself to the tests: the first invitation, or one for a role. */
export const readInvitation = async (baseURL: string | undefined, path = "/invitation"): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${Number(new URL(baseURL ?? "").port) + 1}${path}`);
  return response.text();
};

export const register = async (page: Page, link: string, name: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel("Name für Kolleginnen und Kollegen").fill(name);
  await page.getByRole("button", { name: "Passkey anlegen und anmelden" }).click();
  await expect(page.getByRole("button", { name: "Abmelden" })).toBeVisible();
};

/** Somebody who coordinates, in a browser of their own. */
export const enterDesk = async (browser: Browser, baseURL: string | undefined, name: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await context.newPage();
  await holdPasskey(page);
  await register(page, await readInvitation(baseURL, "/invite/coordinator"), name);
  return page;
};

let lastKey = 0;

/** Somebody sends something to the Clearing Point, and again under the same key where the host is busy just then. */
export const send = async (page: Page, enquiry: object): Promise<{ reference: string; statusUrl: string }> => {
  lastKey += 1;
  const key = `desk-${process.pid}-${Date.now()}-${lastKey}`.padEnd(24, "0");
  const data = { side: "public", language: "de", consentVersion: "2026-11", elapsedMs: 9_000, website: "", ...enquiry };
  let receipt = { reference: "", token: "" };
  await expect(async () => {
    const response = await page.request.post("/api/v1/enquiries", { headers: { "Idempotency-Key": key }, data });
    expect(response.status(), await response.text()).toBe(201);
    receipt = (await response.json()) as typeof receipt;
  }).toPass();
  return { reference: receipt.reference, statusUrl: `/enquiry/status#${receipt.token}` };
};
