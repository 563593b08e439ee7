import type { Tree } from '../execution/tree';
import type { Answer, Caller, Question, Subgraph } from './subgraph';

const copy = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const result: Tree = {};
  for (const key of Object.keys(value)) result[key] = copy((value as Tree)[key]);
  return result as T;
};

type Waiting = { resolve(answer: Answer): void; reject(): void };

const sharing = (subgraph: Subgraph, writes: { count: number }): Subgraph['ask'] => {
  const underWay = new Map<string, Waiting[]>();
  const lead = async (key: string, question: Question, caller: Caller): Promise<Answer> => {
    const waiting: Waiting[] = [];
    underWay.set(key, waiting);
    try {
      const answer = await subgraph.ask(question, caller);
      // Each gets a tree of its own: whoever asked goes on to add to it.
      for (const one of waiting) one.resolve(copy(answer));
      return answer;
    } catch (error) {
      for (const one of waiting) one.reject();
      throw error;
    } finally {
      underWay.delete(key);
    }
  };
  return (question, caller) => {
    const key = `${writes.count} ${caller.identity} ${question.body}`;
    const waiting = underWay.get(key);
    if (!waiting) return lead(key, question, caller);
    return new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject: () => reject() })).catch(() => subgraph.ask(question, caller));
  };
};

/**
 * Identical reads of one person that are under way at the same time are sent once: the fields of a page and its tabs ask for
 * the same things at once. A read never joins one that began before the last change that went through this gateway. Where the
 * read that was joined fails, or its client goes away, each asks for itself.
 */
export const shareReads = <Name extends string>(subgraphs: Readonly<Record<Name, Subgraph>>): Record<Name, Subgraph> => {
  const writes = { count: 0 };
  const wrap = (subgraph: Subgraph): Subgraph => {
    const read = sharing(subgraph, writes);
    const write: Subgraph['ask'] = async (question, caller) => {
      writes.count += 1;
      try {
        return await subgraph.ask(question, caller);
      } finally {
        writes.count += 1;
      }
    };
    return { ...subgraph, ask: (question, caller) => (question.operation.readOnly ? read(question, caller) : write(question, caller)) };
  };
  return Object.fromEntries(Object.entries<Subgraph>(subgraphs).map(([name, subgraph]) => [name, wrap(subgraph)])) as Record<Name, Subgraph>;
};
