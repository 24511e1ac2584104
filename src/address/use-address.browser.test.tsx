import { BrowserRouter } from "react-router";
import { afterEach, expect, it } from "vitest";
import { renderHook } from "vitest-browser-react";
import { createCodec, many, one, text } from "./codec.ts";
import { useAddress } from "./use-address.ts";

const LANDS = ["DE-BY", "DE-NW"] as const;
const filterCodec = createCodec({ land: many(LANDS), q: text });
const sortCodec = createCodec({ sort: one(["name", "place"]) });

const usual = location.href;
afterEach(() => history.replaceState(null, "", usual));

const renderAt = async (address: string, { isAlone = false } = {}) => {
  history.replaceState(null, "", address);
  return renderHook(() => ({ filter: useAddress(filterCodec, { isAlone }), sort: useAddress(sortCodec) }), {
    wrapper: ({ children }) => <BrowserRouter useTransitions={false}>{children}</BrowserRouter>,
  });
};

it("several changes in one moment all stand in the address, each made from the one before", async () => {
  const { result, act } = await renderAt("/somewhere?q=a&other=1");
  await act(() => {
    const { filter, sort } = result.current;
    filter.change((now) => ({ ...now, land: ["DE-BY"] }));
    sort.change(() => ({ sort: "name" }));
    filter.change((now) => ({ ...now, q: `${now.q}b` }));
  });
  expect(location.pathname + location.search).toBe("/somewhere?other=1&sort=name&land=DE-BY&q=ab");
  expect(result.current.filter.value).toEqual({ land: ["DE-BY"], q: "ab" });
});

it("stays the same object while the address says the same to it", async () => {
  const { result, act } = await renderAt("/?q=a&land=DE-XX");
  const before = result.current.filter;
  expect(before.dropped).toEqual(["land=DE-XX"]);
  await act(() => result.current.sort.change(() => ({ sort: "place" })));
  expect(result.current.filter.value).toBe(before.value);
  await act(() => result.current.filter.tidyUp());
  expect(location.search).toBe("?sort=place&q=a");
  expect(result.current.filter).toMatchObject({ dropped: [], value: { q: "a" } });
  expect(result.current.filter.value).toBe(before.value);
});

it("a change is a step to go back from, unless it replaces", async () => {
  const { result, act } = await renderAt("/");
  await act(() => result.current.filter.change((now) => ({ ...now, q: "a" })));
  await act(() => result.current.filter.change((now) => ({ ...now, q: "ab" }), { replace: true }));
  expect(location.search).toBe("?q=ab");
  history.back();
  await expect.poll(() => result.current.filter.value.q).toBe("");
  expect(location.search).toBe("");
});

it("leaves out the keys of nobody where it is alone", async () => {
  const { result, act } = await renderAt("/?other=1&q=a", { isAlone: true });
  await act(() => result.current.filter.change((now) => ({ ...now, land: ["DE-NW"] })));
  expect(location.search).toBe("?land=DE-NW&q=a");
});
