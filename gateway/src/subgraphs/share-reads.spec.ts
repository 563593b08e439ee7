import { shareReads } from './share-reads';
import { SubgraphUnavailable, type Answer, type Caller, type Question, type Subgraph } from './subgraph';

type Held = { readonly question: Question; resolve(answer: Answer): void; reject(error: Error): void };

/** A subgraph whose answers the test gives. */
const held = (): { subgraph: Subgraph; asked: Held[] } => {
  const asked: Held[] = [];
  const ask: Subgraph['ask'] = question => new Promise((resolve, reject) => asked.push({ question, resolve, reject }));
  return { asked, subgraph: { ask, receive: () => Promise.reject(new Error('unused')), close: async () => undefined } };
};
const question = (query: string, readOnly = true): Question => ({ operation: { query, name: undefined, readOnly, bodyPrefix: '' }, variables: {}, body: query });
const caller = (identity: string): Caller => ({ actor: undefined, identity, correlationId: '', signal: new AbortController().signal });

describe('reads that are shared', () => {
  it('are sent once for one person while they are under way, and each gets a tree of its own', async () => {
    const { subgraph, asked } = held();
    const { a } = shareReads({ a: subgraph });
    const answers = [a.ask(question('{x}'), caller('p')), a.ask(question('{x}'), caller('p'))];
    expect(asked).toHaveLength(1);
    asked[0]?.resolve({ data: { x: { y: [1] } } });
    const [one, two] = await Promise.all(answers);
    expect(two).toEqual(one);
    (one?.data as { x: { y: number[] } }).x.y.push(2);
    expect(two).toEqual({ data: { x: { y: [1] } } });
    void a.ask(question('{x}'), caller('p'));
    expect(asked).toHaveLength(2);
  });

  it('are never shared between persons, queries, or subgraphs', () => {
    const [first, second] = [held(), held()];
    const { a, b } = shareReads({ a: first.subgraph, b: second.subgraph });
    for (const ask of [() => a.ask(question('{x}'), caller('p')), () => a.ask(question('{x}'), caller('q')), () => a.ask(question('{y}'), caller('p')), () => b.ask(question('{x}'), caller('p'))]) void ask();
    expect([first.asked.length, second.asked.length]).toEqual([3, 1]);
  });

  it('never join one that began before a change, wherever the change was', async () => {
    const [first, second] = [held(), held()];
    const { a, b } = shareReads({ a: first.subgraph, b: second.subgraph });
    void a.ask(question('{x}'), caller('p'));
    const change = b.ask(question('mutation', false), caller('q'));
    void a.ask(question('{x}'), caller('p'));
    expect(first.asked).toHaveLength(2);
    second.asked[0]?.resolve({ data: {} });
    await change;
    void a.ask(question('{x}'), caller('p'));
    expect(first.asked).toHaveLength(3);
  });

  it('are never changes: each is sent', () => {
    const { subgraph, asked } = held();
    const { a } = shareReads({ a: subgraph });
    void a.ask(question('mutation', false), caller('p'));
    void a.ask(question('mutation', false), caller('p'));
    expect(asked).toHaveLength(2);
  });

  it('are asked again by each who joined where the first failed, as when its client went away', async () => {
    const { subgraph, asked } = held();
    const { a } = shareReads({ a: subgraph });
    const [leader, follower] = [a.ask(question('{x}'), caller('p')), a.ask(question('{x}'), caller('p'))];
    asked[0]?.reject(new SubgraphUnavailable('the client went away'));
    await expect(leader).rejects.toThrow('went away');
    await new Promise(resolve => setImmediate(resolve));
    expect(asked).toHaveLength(2);
    asked[1]?.resolve({ data: { x: 1 } });
    expect(await follower).toEqual({ data: { x: 1 } });
  });
});
