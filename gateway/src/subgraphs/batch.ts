import { isTree } from '../execution/tree';
import { SubgraphUnavailable, type Answer, type Caller, type Question, type Subgraph } from './subgraph';

/** Sends one body, or a list of them, and gives what came back as JSON. */
export type Send = (body: string, caller: Caller, readOnly: boolean) => Promise<unknown>;

type Waiting = { readonly question: Question; resolve(answer: Answer): void; reject(error: unknown): void };

const answerOf = (value: unknown): Answer => {
  if (isTree(value) && (isTree(value['data']) || Array.isArray(value['errors']))) return value as Answer;
  throw new SubgraphUnavailable('what came back is no GraphQL answer');
};

const answersOf = (value: unknown, count: number): readonly Answer[] => {
  if (!Array.isArray(value) || value.length !== count) throw new SubgraphUnavailable('what came back are not the answers that were asked for');
  return value.map(answerOf);
};

/**
 * The parts of a plan that ask one service at the same moment go in one request: a page that names units in seven places
 * asks organisation once, not seven times. Changes go alone.
 */
export const batched = (send: Send): Subgraph['ask'] => {
  const gathering = new WeakMap<Caller, Waiting[]>();
  const flush = async (caller: Caller, waiting: readonly Waiting[]): Promise<void> => {
    gathering.delete(caller);
    const bodies = waiting.map(({ question }) => question.body);
    try {
      const [only] = bodies;
      const answers = bodies.length === 1 && only !== undefined ? [answerOf(await send(only, caller, true))] : answersOf(await send(`[${bodies.join(',')}]`, caller, true), bodies.length);
      waiting.forEach((one, index) => one.resolve(answers[index] as Answer));
    } catch (error) {
      for (const one of waiting) one.reject(error);
    }
  };
  return (question, caller) => {
    if (!question.operation.readOnly) return send(question.body, caller, false).then(answerOf);
    return new Promise((resolve, reject) => {
      const waiting = gathering.get(caller);
      if (waiting) return void waiting.push({ question, resolve, reject });
      const first: Waiting[] = [{ question, resolve, reject }];
      gathering.set(caller, first);
      queueMicrotask(() => void flush(caller, first));
    });
  };
};
