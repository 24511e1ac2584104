/** The folder that holds package.json. */
export declare const projectRoot: string;

/** Whether the project's tools run on this Node: ^22.22, ^24.5 or newer, as their `engines` say. */
export declare function isSupportedNode(version: string): boolean;

type Platform = { os: string; cpu: string; libc?: string };
type PlatformLimits = { os?: readonly string[]; cpu?: readonly string[]; libc?: readonly string[] };
type LockedPackages = Record<string, PlatformLimits & { version?: string; link?: boolean; optional?: boolean }>;

/** Whether npm installs a package with these fields on this platform. */
export declare function isForPlatform(limits: PlatformLimits, platform: Platform): boolean;

/** Whether all the lockfile names for the platform is there in its version. */
export declare function isSameInstallation(
  wanted: LockedPackages,
  installed: LockedPackages,
  platform: Platform,
): boolean;

/** Installs the locked packages unless they are there. Throws an error with the way out in it. */
export declare function ensureInstalled(): void;

/** The Node the tools run on: this one, else the one pinned in the lockfile. Throws when there is none. */
export declare function findNode(): string;

/** Environment variables for a child process that runs the project's tools. */
export declare function toolEnvironment(): NodeJS.ProcessEnv;
