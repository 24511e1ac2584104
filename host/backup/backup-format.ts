import type { Tables } from "../database/tables.ts";

export const BACKUP_FORMAT = "clearing-point-backup";
export const BACKUP_VERSION = 1;

/** The first line; then `{"table":…,"row":{…}}` for each row, and `{"rows":…}` with their number at the end. */
export type BackupHead = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly madeAt: string;
  readonly migrations: readonly string[];
};

/** Whether a table goes into a backup; what tells of the moment alone does not. */
const isBackedUp = {
  migration: false,
  edition: true,
  directory_edition: true,
  entry: true,
  entry_field: true,
  consent: true,
  revision: true,
  revision_value: true,
  enquiry: true,
  enquiry_receiver: true,
  submission_key: true,
  outbox: true,
  mailed_sender: false,
  tombstone: true,
  account: true,
  invitation: false,
  invitation_end: false,
  credential: true,
  totp: true,
  recovery_code: true,
  oidc_identity: true,
  challenge: false,
  session: false,
  audit: true,
  audit_head: true,
  job: false,
} as const satisfies Record<keyof Tables, boolean>;

type BackedUp = { [Name in keyof Tables]: (typeof isBackedUp)[Name] extends true ? Name : never }[keyof Tables];

// The keys are the tables by the type above; `Object.keys` forgets that.
export const backedUpTables = (Object.keys(isBackedUp) as (keyof Tables)[]).filter(
  (table): table is BackedUp => isBackedUp[table],
);
