import { relative, sep } from "node:path";

type Identifier = { readonly type: "Identifier"; readonly name: string };
type Member = { readonly type: "MemberExpression"; readonly object: unknown; readonly property: unknown };
type Call = { readonly callee: unknown; readonly arguments: readonly unknown[] };
type RuleContext = {
  readonly cwd: string;
  readonly filename: string;
  readonly report: (problem: { readonly message: string; readonly node: unknown }) => void;
};

const isMember = (node: unknown): node is Member => (node as Partial<Member>).type === "MemberExpression";
const nameOf = (node: unknown): string =>
  (node as Partial<Identifier>).type === "Identifier" ? (node as Identifier).name : "";

/** The words of the schema stand there, and nothing that somebody has sent. */
const SCHEMA = "host/database/";

const findFault = (file: string, { callee, arguments: given }: Call): string | undefined => {
  if (!isMember(callee)) return undefined;
  const [object, method] = [nameOf(callee.object), nameOf(callee.property)];
  if (object === "sql" && method === "lit") return "sql.lit writes a value into the statement: bind it.";
  if (object === "sql" && method === "raw" && !file.startsWith(SCHEMA))
    return `sql.raw writes a text into the statement: outside ${SCHEMA} it may be somebody's.`;
  // kysely writes what is given to `key` and `at` into the statement as it is, and these begin such a path.
  if (method === "jsonPath" || (method === "ref" && given.length > 1))
    return "Paths into JSON are written into the statement: read the text, and parse it.";
  return undefined;
};

const rule = {
  create(context: RuleContext) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    if (!file.startsWith("host/")) return {};
    return {
      CallExpression: (node: Call) => {
        const message = findFault(file, node);
        if (message !== undefined) context.report({ message, node });
      },
    };
  },
};

// The linter takes a plugin from the default export.
// eslint-disable-next-line import/no-default-export
export default { meta: { name: "sql" }, rules: { "bound-values": rule } };
