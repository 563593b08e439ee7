import { batched, type Send } from './batch';
import type { Answer, Caller, Question } from './subgraph';

const question = (body: string, readOnly = true): Question => ({ operation: { query: body, name: undefined, readOnly, bodyPrefix: '' }, variables: {}, body });
const caller = (): Caller => ({ actor: undefined, identity: '', correlationId: '', signal: new AbortController().signal });
const later = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Answers each body by itself, and remembers what was sent. */
const echo = (sent: string[]): Send => async body => {
  sent.push(body);
  const one = (text: unknown): Answer => ({ data: { asked: text } });
  const asked = JSON.parse(body) as unknown;
  return Array.isArray(asked) ? asked.map(one) : one(asked);
};

describe('what asks one service at one moment', () => {
  it('goes in one request, and each gets its own answer', async () => {
    const sent: string[] = [];
    const ask = batched(echo(sent));
    const who = caller();
    const answers = await Promise.all([ask(question('1'), who), ask(question('2'), who), ask(question('3'), who)]);
    expect(sent).toEqual(['[1,2,3]']);
    expect(answers).toEqual([{ data: { asked: 1 } }, { data: { asked: 2 } }, { data: { asked: 3 } }]);
  });

  it('goes alone where it is alone, later, of another client request, or a change', async () => {
    const sent: string[] = [];
    const ask = batched(echo(sent));
    const who = caller();
    await ask(question('1'), who);
    await later();
    await Promise.all([ask(question('2'), who), ask(question('3'), caller()), ask(question('4', false), who), ask(question('5', false), who)]);
    expect(sent.sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each<[string, unknown]>([['too few', [{ data: {} }]], ['one', { data: {} }], ['something else', [{ data: {} }, 'x']], ['nothing', null]])(
    'fails together where %s came back, and the next is sent again', async (_, answer) => {
      const ask = batched(async () => answer);
      const who = caller();
      const outcomes = await Promise.allSettled([ask(question('1'), who), ask(question('2'), who)]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      const again = batched(echo([]));
      await expect(again(question('1'), who)).resolves.toEqual({ data: { asked: 1 } });
    },
  );
});
