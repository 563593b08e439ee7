import type { Databases, Row } from './databases';
import { alike } from './finding';

const databases = (streams: Readonly<Record<string, readonly { key: string; value: string }[]>>): Databases => ({
  today: () => '2025-01-15',
  rows: async () => [],
  async *stream<T extends Row>(service: string) {
    yield* (streams[service] ?? []) as unknown as readonly T[];
  },
  close: async () => undefined,
});
const compare = (registry: readonly string[], grading: readonly string[]) => {
  const rows = (texts: readonly string[]) => texts.map(text => ({ key: text.slice(0, 1), value: text.slice(1) }));
  return alike({ service: 'registry', sql: '' }, { service: 'grading', sql: '' })(databases({ registry: rows(registry), grading: rows(grading) }));
};

describe('two services that must hold the same', () => {
  it('agree where every key and value is on both sides', async () => {
    expect(await compare(['a1', 'b2'], ['a1', 'b2'])).toEqual({ examined: 2, offending: 0, first: [] });
  });

  it.each([
    [['a1', 'b2'], ['a1'], 'b: registry 2, grading nothing'],
    [['b2'], ['a1', 'b2'], 'a: registry nothing, grading 1'],
    [['a1', 'b2'], ['a1', 'b3'], 'b: registry 2, grading 3'],
    [[], ['a1'], 'a: registry nothing, grading 1'],
  ])('differ: %p against %p', async (registry, grading, told) => {
    expect(await compare(registry, grading)).toMatchObject({ offending: 1, first: [told] });
  });

  it('tell of the first five differences and count all', async () => {
    const found = await compare('abcdefgh'.split('').map(key => `${key}1`), 'abcdefgh'.split('').map(key => `${key}2`));
    expect(found).toMatchObject({ examined: 8, offending: 8 });
    expect(found.first).toHaveLength(5);
  });
});
