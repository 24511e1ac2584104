import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/** The directory and a contact in it are one screen, which looks after its own place. */
const toScreen = (pathname: string): string => (pathname.startsWith("/contacts/") ? "/" : pathname);

/** Another screen is shown from its top; going back, the browser returns to where one was. */
export const useScreenTop = (): void => {
  const screen = toScreen(useLocation().pathname);
  const type = useNavigationType();
  const shown = useRef(screen);
  useLayoutEffect(
    function goToTop() {
      if (shown.current === screen) return;
      shown.current = screen;
      if (type !== NavigationType.Pop) scrollTo(0, 0);
    },
    [screen, type],
  );
};
