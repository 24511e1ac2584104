import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentProps, useState } from "react";
import { retryDelay, shouldRetry } from "../http/retry-policy.ts";
import { LanguageProvider } from "../i18n/language-provider.tsx";
import { Router } from "./router.tsx";

/** The cache of everything asked of the backend. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // "always": being offline is an answer we show, not a reason to wait in silence.
      queries: { retry: shouldRetry, retryDelay, networkMode: "always" },
    },
  });

type AppProps = {
  readonly initial: ComponentProps<typeof LanguageProvider>["initial"];
  /** Where questions may have been asked already; a new one unless given. */
  readonly queryClient?: QueryClient;
};

/** The whole application, once a language is loaded. */
export const App = ({ initial, queryClient: given }: AppProps) => {
  const [queryClient] = useState(() => given ?? createQueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider initial={initial}>
        <Router />
      </LanguageProvider>
    </QueryClientProvider>
  );
};
