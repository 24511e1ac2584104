import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import { Link } from "react-router";
import { toMailtoUrl } from "../../contract/contact/mailto-url.ts";
import type { Operator } from "../../contract/operator/operator.ts";
import { OperatorAddress } from "../ui/contact/operator-address.tsx";
import { EraseBrowser } from "./erase-browser.tsx";
import { KeptList } from "./kept-list.tsx";

/** Another body's address, as it is written in Germany in every language. */
const Body = ({ name, address, url }: Operator["supervisoryAuthority"]) => (
  <address lang="de" dir="ltr" translate="no">
    {[name, ...address].map((line) => (
      <Fragment key={line}>
        {line}
        <br />
      </Fragment>
    ))}
    {url !== null && <a href={url}>{url.replace(/^https:\/\/|\/$/gu, "")}</a>}
  </address>
);

/** Where somebody turns without a phone number or a mailbox of the operator. */
const OtherWays = () => (
  <p>
    <Link to="/enquiry">
      <Trans>Der Clearingstelle schreiben</Trans>
    </Link>
  </p>
);

const DataProtectionOfficer = ({ dataProtectionOfficer: { office, email } }: Operator) => (
  <address lang="de" dir="ltr" translate="no">
    {office}
    {email !== null && (
      <>
        <br />
        <a href={toMailtoUrl(email)}>{email}</a>
      </>
    )}
  </address>
);

/** What the program puts into the slots of a page, by their names. */
export const fillSlots = (operator: Operator) => ({
  address: <OperatorAddress />,
  ways: <OtherWays />,
  "supervisory-authority": <Body {...operator.supervisoryAuthority} />,
  "data-protection-officer": <DataProtectionOfficer {...operator} />,
  "data-protection-authority": <Body {...operator.dataProtectionAuthority} />,
  "enforcement-body": <Body {...operator.enforcementBody} />,
  kept: (
    <>
      <KeptList />
      <EraseBrowser />
    </>
  ),
});
