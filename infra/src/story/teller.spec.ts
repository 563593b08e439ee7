import { teller } from './teller';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

describe('the story on a terminal', () => {
  it('renews one line of progress and ends it with the outcome and its time', () => {
    const terminal = screen(true);
    let now = 0;
    const tell = teller(terminal, () => now);
    tell.step('导入', 'import');
    tell.progress('1 row');
    tell.progress('2 rows');
    now = 1_500;
    tell.done('2 rows');
    expect(terminal.written).toEqual([' 1. 导入 · import\n', '    … 1 row', '\r\u001b[K', '    … 2 rows', '\r\u001b[K', '    ✓ 2 rows · 1.5 s\n']);
  });
});

describe('the story in a log', () => {
  it('tells of progress every two seconds at most, and no control characters', () => {
    const log = screen(false);
    let now = 0;
    const tell = teller(log, () => now);
    tell.step('导入', 'import');
    for (now = 0; now <= 4_500; now += 500) tell.progress(`${now}`);
    tell.done('all');
    expect(log.written).toEqual([' 1. 导入 · import\n', '    … 2500\n', '    ✓ all · 5.0 s\n']);
  });
});
