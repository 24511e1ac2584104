import "../entries/screen.css";
import "./enquiry.css";
import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { PAGE_HEADING_ID } from "../ui/page-heading.tsx";
import { DroppedNotice } from "../address/dropped-notice.tsx";
import { parseEnquiryAddress, writeEnquiryAddress } from "./enquiry-address.ts";
import { KindChoice } from "./kind-choice.tsx";
import { KindForm } from "./kind-form.tsx";
import { ReceiptPage } from "./receipt-page.tsx";

/** Getting in touch: what somebody wants, and the form for it. */
export const EnquiryPage = () => {
  const { search } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const navigate = useNavigate();
  const { address, dropped } = useMemo(() => parseEnquiryAddress(params), [params]);
  const { kind, about, sent } = address;
  const tidyUp = (): void =>
    void navigate({ search: `?${writeEnquiryAddress(address, params).toString()}` }, { replace: true });
  return (
    <main className="screen enquiry" id="main">
      <DroppedNotice dropped={dropped} onTidyUp={tidyUp} nextIds={[PAGE_HEADING_ID]} />
      {kind === null && <KindChoice address={address} />}
      {kind !== null && sent === null && <KindForm kind={kind} address={address} />}
      {kind !== null && sent !== null && <ReceiptPage key={sent} slot={{ kind, about }} reference={sent} />}
    </main>
  );
};
