import { Trans } from "@lingui/react/macro";
import { expect, test } from "vitest";
import { renderPart } from "../../tests/render-part.tsx";

test.each(["<script>alert(1)</script>", "<0>Link</0>", "<0/>", "<b>", "a < b"])(
  "a value that looks like a tag is the text it is: %s",
  async (name) => {
    const screen = await renderPart(
      <p>
        <Trans>
          Von {name} <a href="/?">hierher</a>
        </Trans>
      </p>,
    );
    const paragraph = screen.container.querySelector("p");
    expect(paragraph?.textContent).toBe(`Von ${name} hierher`);
    expect([...(paragraph?.querySelectorAll("*") ?? [])].map(({ localName }) => localName)).toEqual(["a"]);
  },
);
