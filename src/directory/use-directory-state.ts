import { useMemo } from "react";
import { useLocation, useMatch, useNavigate } from "react-router";
import type { AreaCode } from "../../contract/area.ts";
import { type ContactId, isContactId } from "../../contract/contact-id.ts";
import type { MapView } from "../map/map-view.ts";
import {
  type DirectoryState,
  parseDirectoryUrl,
  type Radius,
  roundView,
  serializeDirectoryUrl,
  START_STATE,
} from "./directory-url.ts";

export type DirectoryFilter = DirectoryState["filter"];

const toSearch = (state: DirectoryState): string => {
  const query = serializeDirectoryUrl(state);
  return query === "" ? "" : `?${query}`;
};

/** The address of a contact, or of the list, with everything else kept. */
export const toDirectoryPath = (id: ContactId | null, state: DirectoryState): string =>
  `${id === null ? "/" : `/contacts/${id}`}${toSearch(state)}`;

/** What the address says, and the only ways to change it: filter and selection are pushed, the view is replaced. */
export const useDirectoryState = () => {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const idInPath = useMatch("/contacts/:id")?.params.id;
  const { state, dropped } = useMemo(() => parseDirectoryUrl(new URLSearchParams(search)), [search]);
  return useMemo(() => {
    const selectedId = idInPath !== undefined && isContactId(idInPath) ? idInPath : null;
    const show = (next: DirectoryState, replace: boolean): void => {
      void navigate(`${pathname}${toSearch(next)}`, { replace });
    };
    return {
      state,
      dropped,
      /** Null when none is selected, or when `hasWrongId`. */
      selectedId,
      /** The path names a contact by something that cannot be an id. */
      hasWrongId: idInPath !== undefined && selectedId === null,
      changeFilter: (change: Partial<DirectoryFilter>, options: { replace?: boolean } = {}): void =>
        show({ ...state, filter: { ...state.filter, ...change } }, options.replace ?? false),
      /** Asks for a place, or with null no longer; what was typed to find it has done its work. */
      choosePlace: (key: AreaCode | null, view: MapView | null): void =>
        show(
          {
            ...state,
            filter: { ...state.filter, text: key === null ? state.filter.text : "" },
            place: key,
            radius: key === null ? null : state.radius,
            view: view === null ? null : roundView(view),
          },
          false,
        ),
      changeRadius: (radius: Radius | null): void => show({ ...state, radius }, false),
      changeView: (view: MapView): void => show({ ...state, view: roundView(view) }, true),
      resetAll: (): void => show(START_STATE, false),
      select: (id: ContactId | null): void => {
        void navigate(toDirectoryPath(id, state));
      },
      /** Writes the address anew without what was dropped from it. */
      tidyUp: (): void => show(state, true),
    };
  }, [state, dropped, idInPath, pathname, navigate]);
};

export type DirectoryStateAndActions = ReturnType<typeof useDirectoryState>;
