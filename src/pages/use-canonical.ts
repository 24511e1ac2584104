import { useEffect } from "react";
import { useLocation } from "react-router";

/** Names the address that stands for this screen, whatever filters it is seen with: for engines that run code. */
export const useCanonical = (): void => {
  const { pathname } = useLocation();
  useEffect(
    function nameAddress() {
      const known = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
      const link =
        known ?? document.head.appendChild(Object.assign(document.createElement("link"), { rel: "canonical" }));
      link.href = new URL(`${import.meta.env.BASE_URL.replace(/\/$/u, "")}${pathname}`, location.origin).href;
    },
    [pathname],
  );
};
