import { expect, it } from "vitest";
import { readConfiguration, variables } from "./configuration.ts";

it("needs nothing to be set", () => {
  expect(readConfiguration({})).toMatchObject({
    port: 8_080,
    siteUrl: "http://localhost:8080/",
    databaseFile: "data/clearing-point.db",
    hostKey: { file: "data/host.key", isNamed: false },
  });
});

it("takes what is set to nothing as not set", () => {
  expect(readConfiguration({ PORT: "", SITE_URL: " ", HOST_KEY_FILE: "" })).toEqual(readConfiguration({}));
});

it.each([
  ["PORT", "eighty"],
  ["PORT", "80000"],
  ["SITE_URL", "network.example"],
  ["SITE_URL", "ftp://network.example/"],
  ["SITE_URL", "https://network.example/path/"],
  ["SITE_URL", "https://somebody@network.example/"],
  ["TRUSTED_PROXIES", "10.0.0.0/8,proxy"],
  ["TRUSTED_PROXIES", "10.0.0.0/64"],
  ["BASEMAP_URL", "tiles/{z}/{x}/{y}.png"],
  ["CLEARING_POINT_MAIL", "a@b.example, c@d.example"],
  ["CLEARING_POINT_PHONE", "0911 12345"],
  ["MONITOR_PORT", "none"],
  ["DATABASE_URL", "mysql://localhost/network"],
])("refuses %s = %s with a sentence that names it", (name, value) => {
  expect(() => readConfiguration({ [name]: value })).toThrow(new RegExp(`^${name} .*\\.$`));
});

it("says one sentence of every variable", () => {
  for (const sentence of Object.values(variables)) expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
});

it.each([
  [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM"],
  [{ MAIL_FROM: "post@network.example" }, "SMTP_URL"],
  [{ DATABASE_READ_URL: "postgres://localhost/network" }, "DATABASE_URL"],
  [{ SMTP_URL: "http://mail.example", MAIL_FROM: "post@network.example" }, "SMTP_URL"],
  [{ SMTP_URL: "smtp://mail.example", MAIL_FROM: "Post <post@network.example>" }, "MAIL_FROM"],
])("refuses half of it: %o", (environment, name) => {
  expect(() => readConfiguration(environment)).toThrow(new RegExp(`^${name} `));
});
