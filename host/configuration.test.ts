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

const OIDC = { OIDC_CLIENT_ID: "us", OIDC_CLIENT_SECRET: "secret" };

it("takes an identity provider over TLS, or on this machine", () => {
  for (const issuer of ["https://login.example/realm", "http://localhost:9000", "http://[::1]:9000/"]) {
    expect(readConfiguration({ ...OIDC, OIDC_ISSUER: issuer }).oidc).toEqual({
      issuer,
      clientId: "us",
      clientSecret: "secret",
    });
  }
  expect(readConfiguration({}).oidc).toBeNull();
});

it.each([
  [{ OIDC_ISSUER: "https://login.example/" }, "OIDC_CLIENT_ID"],
  [{ OIDC_ISSUER: "https://login.example/", OIDC_CLIENT_ID: "us" }, "OIDC_CLIENT_SECRET"],
  [{ OIDC_CLIENT_ID: "us" }, "OIDC_ISSUER"],
  [{ OIDC_CLIENT_SECRET: "secret" }, "OIDC_ISSUER"],
  [{ ...OIDC, OIDC_ISSUER: "http://login.example/" }, "OIDC_ISSUER"],
  [{ ...OIDC, OIDC_ISSUER: "https://login.example/?realm=a" }, "OIDC_ISSUER"],
  [{ ...OIDC, OIDC_ISSUER: "login.example" }, "OIDC_ISSUER"],
  [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM"],
  [{ MAIL_FROM: "post@network.example" }, "SMTP_URL"],
  [{ DATABASE_READ_URL: "postgres://localhost/network" }, "DATABASE_URL"],
  [{ SMTP_URL: "http://mail.example", MAIL_FROM: "post@network.example" }, "SMTP_URL"],
  [{ SMTP_URL: "smtp://mail.example", MAIL_FROM: "Post <post@network.example>" }, "MAIL_FROM"],
])("refuses half of it: %o", (environment, name) => {
  expect(() => readConfiguration(environment)).toThrow(new RegExp(`^${name} `));
});
