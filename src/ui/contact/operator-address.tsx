import { Fragment } from "react";
import { toMailtoUrl } from "../../../contract/contact/mailto-url.ts";
import { postalLines } from "../../../contract/operator/operator-page.ts";
import { readOperator } from "./operator.ts";

/** Where the Clearing Point is reached, as it is written in Germany in every language. */
export const OperatorAddress = () => {
  const operator = readOperator();
  const { phone, email } = operator;
  return (
    <address lang="de" dir="ltr" translate="no">
      {postalLines(operator).map((line) => (
        <Fragment key={line}>
          {line}
          <br />
        </Fragment>
      ))}
      {phone !== null && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>}
      {phone !== null && email !== null && <br />}
      {email !== null && <a href={toMailtoUrl(email)}>{email}</a>}
    </address>
  );
};
