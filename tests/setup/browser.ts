import "./lean-react.ts";
import { OPERATOR_META } from "../../contract/operator/operator-page.ts";
import { sampleOperator } from "../../mocks/sample/operator.ts";
import { failOnConsoleError } from "./fail-on-console-error.ts";
import { guardStorage } from "./guard-storage.ts";
import { leaveUnpainted } from "./leave-unpainted.ts";

leaveUnpainted();
failOnConsoleError();
guardStorage();

// As the build writes it into index.html, which is not the page of a test.
const settings = document.createElement("meta");
settings.name = OPERATOR_META;
settings.content = JSON.stringify(sampleOperator);
document.head.append(settings);

// Unhandled rejections need nothing here: the runner reports them and fails the run.
