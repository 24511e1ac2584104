import { Trans } from "@lingui/react/macro";
import { useSubmit } from "../../form/use-submit.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { goToProvider } from "./provider.ts";

/** For whoever has an account at the identity provider of their authority; `provider`: the name of its machine. */
export const ProviderButton = ({ provider }: { readonly provider: string }) => {
  const { submit, isSending, error } = useSubmit(goToProvider);
  return (
    <>
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p>
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Mit dem Konto bei {provider} anmelden</Trans>
        </button>
      </p>
    </>
  );
};
