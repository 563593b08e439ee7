import { differences } from './state';

const dump = (...lines: string[]) => ({ text: `${lines.join('\n')}\n`, sha256: lines.join(), lines: lines.length });

describe('two states of one story', () => {
  it('have no differences where they hold the same', () => expect(differences(dump('a', 'b'), dump('a', 'b'))).toEqual([]));

  it('are told apart by the lines that only one of them has', () => {
    expect(differences(dump('owner C4405', 'total 1'), dump('owner P44', 'total 1'))).toEqual(['- owner C4405', '+ owner P44']);
  });

  it('are told apart by a few lines of each, however many there are', () => {
    const lines = Array.from({ length: 50 }, (_, number) => `line ${number}`);
    expect(differences(dump(...lines), dump('other'))).toHaveLength(11);
  });
});
