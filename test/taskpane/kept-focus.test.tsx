/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { useKeptFocus } from "../../src/taskpane/hooks/use-kept-focus";

/** Two cards; "Go" takes itself, or the card that it is in, away. */
function Cards({ whole, isTaken = false }: { readonly whole: boolean; readonly isTaken?: boolean }) {
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  const [isGone, setGone] = useState(false);
  const go = isGone || isTaken ? null : <button onClick={() => setGone(true)}>Go</button>;
  return (
    <div ref={pane}>
      <div data-testid="cards">
        {whole && isGone ? null : (
          <div role="group" aria-label="first">
            {go}
            <button>Next</button>
          </div>
        )}
        <div role="group" aria-label="second">
          <button>Other</button>
        </div>
      </div>
      <p>Beside</p>
    </div>
  );
}
const pressGo = async (): Promise<void> => {
  act(() => screen.getByText("Go").focus());
  await userEvent.keyboard("{Enter}");
};

test("what takes the place of a button in its card has the keyboard", async () => {
  render(<Cards whole={false} />);
  await pressGo();
  await waitFor(() => expect(screen.getByText("Next")).toHaveFocus());
});

test("where the card goes, no control of another card has it", async () => {
  render(<Cards whole />);
  await pressGo();
  await waitFor(() => expect(screen.getByTestId("cards")).toHaveFocus());
});

test("who clicked beside it has left it", async () => {
  const { rerender } = render(<Cards whole={false} />);
  act(() => screen.getByText("Go").focus());
  await userEvent.click(screen.getByText("Beside"));
  rerender(<Cards whole={false} isTaken />);
  expect(screen.queryByText("Go")).toBeNull();
  await new Promise((done) => setTimeout(done, 0));
  expect(document.body).toHaveFocus();
});
