/** Where the story is told. */
export type Teller = {
  /** A new step begins. */
  step(zh: string, en: string): void;
  /** What is under way, with its figures; replaces the line before it on a terminal. */
  progress(text: string): void;
  /** The step's outcome. */
  done(text: string): void;
  line(text?: string): void;
};

type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** Between two lines of progress where they cannot replace one another. */
const QUIET_MS = 2_000;

/** Tells on a terminal, one line that renews itself; elsewhere plain lines, not too many. */
export const teller = (screen: Screen, now: () => number = () => performance.now()): Teller => {
  let number = 0;
  let began = now();
  let last = 0;
  let open = false;
  const clear = (): void => {
    if (open && screen.isTTY) screen.write('\r\u001b[K');
    open = false;
  };
  return {
    step: (zh, en) => {
      clear();
      began = now();
      last = began;
      number += 1;
      screen.write(`${String(number).padStart(2)}. ${zh} · ${en}\n`);
    },
    progress: text => {
      if (screen.isTTY) {
        clear();
        screen.write(`    … ${text}`);
        open = true;
      } else if (now() - last > QUIET_MS) {
        last = now();
        screen.write(`    … ${text}\n`);
      }
    },
    done: text => {
      clear();
      screen.write(`    ✓ ${text} · ${((now() - began) / 1_000).toFixed(1)} s\n`);
    },
    line: (text = '') => {
      clear();
      screen.write(`${text}\n`);
    },
  };
};
