import type { ServiceName } from '@keyaccount/subgraph-kit';
import { parse } from 'graphql';
import { createExecutor } from '../src/execution/executor';
import { inProcess } from '../src/subgraphs/in-process';
import type { Caller, Question, Subgraph } from '../src/subgraphs/subgraph';
import { fakeService, SERVICE_NAMES, supergraphSdl } from './fake-services';
import { PORTAL_LIST } from './portal-list';

const caller: Caller = { actor: undefined, identity: '', correlationId: '019b0000-0000-7000-8000-000000000001', signal: new AbortController().signal };

const asked = async (query: string, variables: Record<string, unknown>): Promise<[string, Question][]> => {
  const questions: [string, Question][] = [];
  const watched = (name: string, subgraph: Subgraph): Subgraph => ({
    ...subgraph,
    ask: (question, who) => {
      questions.push([name, question]);
      return subgraph.ask(question, who);
    },
  });
  const subgraphs = Object.fromEntries(SERVICE_NAMES.map(name => [name, watched(name, inProcess(fakeService(name), { timeoutMs: 10_000 }))]));
  const executor = createExecutor({ supergraphSdl: supergraphSdl(), subgraphs, onFailure: (_, error) => { throw error; } });
  const { errors } = await executor.execute({ document: parse(query), key: query, operationName: undefined, variables }, caller);
  expect(errors).toBeUndefined();
  return questions;
};

describe('a list of 200 customers', () => {
  it('asks each service for each entity once, however often it occurs', async () => {
    const questions = await asked(PORTAL_LIST, { first: 200, year: 2025 });
    const sizes = questions.map(([name, { variables }]) => [name, Array.isArray(variables['representations']) ? variables['representations'].length : 0] as const);
    const of = (service: string): number[] => sizes.filter(([name]) => name === service).map(([, size]) => size);
    expect([of('customer-registry'), of('grading'), of('revenue-ledger'), of('complaints')]).toEqual([[0], [200], [200], [200]]);
    // 7 units and 15 people stand behind 200 customers' owners, deciders, teams and complaints.
    expect(Math.max(...of('organisation'))).toBe(15);
    expect(of('organisation').length).toBeLessThanOrEqual(8);
  });

  it('gives the reads that start at one moment one context, so that a service loads what they share once; a change gets its own', async () => {
    const contexts: string[] = [];
    const counted = (name: ServiceName): Subgraph => inProcess(fakeService(name, {}, ({ service }) => contexts.push(service)), { timeoutMs: 10_000 });
    const subgraphs = Object.fromEntries(SERVICE_NAMES.map(name => [name, counted(name)]));
    const executor = createExecutor({ supergraphSdl: supergraphSdl(), subgraphs, onFailure: (_, error) => { throw error; } });
    const run = (query: string, variables: Record<string, unknown>): Promise<unknown> =>
      executor.execute({ document: parse(query), key: query, operationName: undefined, variables }, { ...caller });
    await run(PORTAL_LIST, { first: 200, year: 2025 });
    // The units and people of the customers at once; then those behind the complaints and the posts.
    expect(contexts.filter(name => name === 'organisation').length).toBeLessThanOrEqual(3);
    contexts.splice(0);
    await run('mutation { a: closeCase(input: { caseId: "1", cause: "a", result: "b" }) { case { id } } b: closeCase(input: { caseId: "1", cause: "a", result: "b" }) { case { id } } }', {});
    expect(contexts).toEqual(['complaints']);
  });

  it('sends what it sends in process and over HTTP alike', async () => {
    for (const [, { body, operation, variables }] of await asked(PORTAL_LIST, { first: 3, year: 2025 })) {
      expect(JSON.parse(body)).toEqual({ query: operation.query, variables, ...(operation.name === undefined ? {} : { operationName: operation.name }) });
    }
  });
});
