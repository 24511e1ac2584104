import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What failed, and why: `where` names the file and the test. */
export type Failure = { readonly where: string; readonly why: string };

type VitestFile = {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
};

/** The failed tests of Vitest's report; a file that does not load is one, with what kept it from loading. */
export const listVitestFailures = ({ testResults }: { readonly testResults: readonly VitestFile[] }): Failure[] =>
  testResults.flatMap(({ name, status, message = "", assertionResults }) => {
    const file = relative(".", name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [{ where: file, why: message }];
    return failed.map(({ fullName, failureMessages }) => ({
      where: `${file}: ${fullName}`,
      why: (failureMessages ?? []).join("\n"),
    }));
  });

type PlaywrightError = { readonly message?: string };
type PlaywrightSuite = {
  readonly specs: readonly {
    readonly ok: boolean;
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly { readonly errors: readonly PlaywrightError[] }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
};

/** The failed tests of Playwright's report, and what went wrong outside of them. */
export const listPlaywrightFailures = (report: {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly PlaywrightError[];
}): Failure[] => {
  const listSuite = ({ specs, suites = [] }: PlaywrightSuite): Failure[] => [
    ...specs
      .filter((spec) => !spec.ok)
      .flatMap(({ file, line, title, tests }) =>
        tests.map(({ projectName, results }) => ({
          where: `[${projectName}] ${file}:${line}: ${title}`,
          why: results.flatMap(({ errors }) => errors.map(({ message = "" }) => message)).join("\n"),
        })),
      ),
    ...suites.flatMap(listSuite),
  ];
  const outside = report.errors.map(({ message = "" }) => ({ where: "outside of the tests", why: message }));
  return [...outside, ...report.suites.flatMap(listSuite)];
};

/** More would push the next one out of sight. */
const WHY_LIMIT = 1_500;

/** A failure as it is read again at the end, where the lines of all the other tests lie between. */
export const writeFailure = ({ where, why }: Failure): string => {
  const plain = stripVTControlCharacters(why).trim();
  const cut = plain.length > WHY_LIMIT ? `${plain.slice(0, WHY_LIMIT)} …` : plain;
  return `✗ ${where}\n${cut.replaceAll(/^/gmu, "    ")}`;
};
