import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const notOurs = (name: string): boolean => name === "node_modules" || name.startsWith("dist") || name.startsWith(".");
const topNames = new Set(readdirSync(".").filter((name) => !notOurs(name)));
const isOfProject = (path: string): boolean => topNames.has(path.split("/")[0] ?? "");
const hasSourceEnding = (path: string): boolean => /\.(?:ts|tsx|mjs|css|po|json|md|html)$/.test(path);

/** Whether what stands in backticks is meant as a file or folder of the project. */
const isPath = (quoted: string): boolean =>
  /^[\w.*<>-][\w./*<>-]*$/.test(quoted) && (hasSourceEnding(quoted) || (quoted.includes("/") && isOfProject(quoted)));

/** A file named without its folder stands in some folder; `<name>` stands for any. */
const exists = (path: string): boolean => {
  const pattern = path.replaceAll(/<\w+>/g, "*");
  if (existsSync(pattern)) return true;
  if (pattern.includes("/")) return globSync(pattern).length > 0;
  const exclude = (each: string): boolean => notOurs(each.split("/")[0] ?? "");
  return globSync(`**/${pattern}`, { exclude }).length > 0;
};

const findMissing = (document: string): string[] =>
  [...document.matchAll(/`([^`\n]+)`/g)]
    .map(([, quoted = ""]) => quoted)
    .filter((each) => isPath(each) && !exists(each));

describe("what the documents say of files", () => {
  it.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", ...globSync("docs/**/*.md"), ...globSync("scripts/**/*.md")])(
    "%s names only files and folders that there are",
    (file) => {
      expect(findMissing(readFileSync(file, "utf8"))).toEqual([]);
    },
  );

  it("sees a path that leads nowhere, and lets alone what is none", () => {
    const text =
      "`src/nowhere.ts` `nobody.tsx` `contract/<list>/no.ts` `README.md` `/api/v1` `{id}` `application/json`";
    expect(findMissing(text)).toEqual(["src/nowhere.ts", "nobody.tsx", "contract/<list>/no.ts"]);
  });

  it("gives every decision a number of its own, the one its title says", () => {
    const numbers = globSync("docs/decisions/*.md").map((file) => {
      const [, ofTitle] = /^# (\d+)\. /.exec(readFileSync(file, "utf8")) ?? [];
      const [ofFile = ""] = /\d{4}(?=-[^/]*$)/.exec(file) ?? [];
      expect(Number(ofTitle), file).toBe(Number(ofFile));
      return ofFile;
    });
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("lets a new reader through the README quickly", () => {
    expect(readFileSync("README.md", "utf8").split("\n").length).toBeLessThanOrEqual(120);
  });
});
