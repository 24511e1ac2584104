import "../entries/screen.css";
import "./enquiry.css";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { DroppedNotice } from "../address/dropped-notice.tsx";
import { useAddress } from "../address/use-address.ts";
import { enquiryCodec } from "./enquiry-address.ts";
import { KindChoice } from "./fields/kind-choice.tsx";
import { KindForm } from "./kind-form.tsx";
import { ReceiptPage } from "./sending/receipt-page.tsx";

/** Getting in touch: what somebody wants, and the form for it. */
export const EnquiryPage = () => {
  const { value: address, dropped, tidyUp } = useAddress(enquiryCodec);
  const { kind, about, sent } = address;
  return (
    <main className="screen enquiry" id="main">
      <DroppedNotice dropped={dropped} onTidyUp={tidyUp} nextIds={[PAGE_HEADING_ID]} />
      {kind === null && <KindChoice address={address} />}
      {kind !== null && sent === null && <KindForm kind={kind} address={address} />}
      {kind !== null && sent !== null && <ReceiptPage key={sent} slot={{ kind, about }} reference={sent} />}
    </main>
  );
};
