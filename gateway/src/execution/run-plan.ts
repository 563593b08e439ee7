import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Answer, Caller, Question, Subgraph, SubgraphError } from '../subgraphs/subgraph';
import type { Fetch, Step } from './plan';
import { represent, type Representations } from './representations';
import { applyRewrites } from './rewrites';
import { isTree, mergeInto, objectsAt, placesAt, type Path, type Pattern, type Tree } from './tree';

type Entities = Representations & { readonly objects: readonly Tree[] };

/** One client operation under way. */
export type Run = {
  readonly schema: GraphQLSchema;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly caller: Caller;
  /** As the client gave them. */
  readonly variables: Tree;
  /** The same with their defaults. */
  readonly coerced: Tree;
  readonly root: Tree;
  /** Representations by `Fetch.represents`. */
  readonly represented: Map<string, Entities>;
  readonly errors: GraphQLError[];
  /** Where data is missing for a reason that stands in `errors` already. */
  readonly lost: Pattern[];
  onFailure(fetch: Fetch, error: unknown): void;
};

/** An answer names so many of the places that a failed fetch leaves empty, not all 200. */
const PLACES_NAMED = 20;

const unavailable = (path: Path): GraphQLError =>
  new GraphQLError('该部分数据暂时无法取得,请稍后再试。', {
    path, extensions: { code: 'UNAVAILABLE', reason: 'ServiceUnavailable', messageEn: 'This part cannot be had at the moment; try again later.' },
  });

const questionOf = (run: Run, { operation, variables: names }: Fetch, entities?: { distinct: readonly Tree[]; json: string }): Question => {
  const variables: Tree = {};
  for (const name of names) {
    if (Object.hasOwn(run.variables, name) && run.variables[name] !== undefined) variables[name] = run.variables[name];
  }
  if (!entities) return { operation, variables, body: `${operation.bodyPrefix}${JSON.stringify(variables)}}` };
  const own = JSON.stringify(variables).slice(1, -1);
  const body = `${operation.bodyPrefix}{${own}${own ? ',' : ''}"representations":${entities.json}}}`;
  variables['representations'] = entities.distinct;
  return { operation, variables, body };
};

const reportLoss = (run: Run, fetch: Fetch): void => {
  const places = placesAt(run.root, fetch.at);
  for (const name of fetch.adds) run.lost.push([...fetch.at, name]);
  run.errors.push(...places.flatMap(place => fetch.adds.map(name => unavailable([...place, name]))).slice(0, PLACES_NAMED));
};

const reported = (error: SubgraphError, path: Path): GraphQLError =>
  new GraphQLError(error.message, { path, ...(error.extensions ? { extensions: { ...error.extensions } } : {}) });

const reportErrors = (run: Run, fetch: Fetch, errors: readonly SubgraphError[], objectsOf?: readonly (readonly number[])[]): void => {
  const places = placesAt(run.root, fetch.at);
  for (const error of errors) {
    const [first, index, ...rest] = error.path ?? [];
    if (first !== undefined && !objectsOf) {
      run.errors.push(reported(error, error.path ?? []));
    } else if (objectsOf && typeof index === 'number') {
      for (const object of objectsOf[index] ?? []) run.errors.push(reported(error, [...(places[object] ?? []), ...rest]));
    } else {
      // The subgraph refused the request as a whole.
      for (const name of fetch.adds) run.lost.push([...fetch.at, name]);
      run.errors.push(reported(error, [...(places[0] ?? []), ...fetch.adds.slice(0, 1)]));
    }
  }
};

const ask = async (run: Run, fetch: Fetch, question: Question): Promise<Answer | undefined> => {
  try {
    const subgraph = run.subgraphs[fetch.subgraph];
    if (!subgraph) throw new Error(`no subgraph ${fetch.subgraph}`);
    return await subgraph.ask(question, run.caller);
  } catch (error) {
    run.onFailure(fetch, error);
    reportLoss(run, fetch);
    return undefined;
  }
};

const fetchRoot = async (run: Run, fetch: Fetch): Promise<void> => {
  const answer = await ask(run, fetch, questionOf(run, fetch));
  if (answer?.errors?.length) reportErrors(run, fetch, answer.errors);
  if (!answer?.data) return;
  applyRewrites(run.schema, fetch.outputRewrites, answer.data);
  for (const object of objectsAt(run.root, fetch.at)) mergeInto(object, answer.data);
};

const entitiesFor = (run: Run, fetch: Fetch, requires: NonNullable<Fetch['requires']>): Entities => {
  const held = fetch.represents === undefined ? undefined : run.represented.get(fetch.represents);
  if (held) return held;
  const objects = objectsAt(run.root, fetch.at);
  const made = { objects, ...represent(run.schema, objects, requires, one => applyRewrites(run.schema, fetch.inputRewrites, one)) };
  // What a later fetch may still complete is not kept.
  const isWhole = made.objectsOf.reduce((sum, places) => sum + places.length, 0) === objects.length;
  if (fetch.represents !== undefined && isWhole) run.represented.set(fetch.represents, made);
  return made;
};

const fetchEntities = async (run: Run, fetch: Fetch, requires: NonNullable<Fetch['requires']>): Promise<void> => {
  const { objects, distinct, json, objectsOf } = entitiesFor(run, fetch, requires);
  if (distinct.length === 0) return;
  const answer = await ask(run, fetch, questionOf(run, fetch, { distinct, json }));
  if (!answer) return;
  if (answer.errors?.length) reportErrors(run, fetch, answer.errors, objectsOf);
  const entities = answer.data?.['_entities'];
  if (!Array.isArray(entities) || entities.length !== distinct.length) {
    if (answer.errors?.length) return;
    run.onFailure(fetch, new Error('the answer does not hold the entities that were asked for'));
    return reportLoss(run, fetch);
  }
  entities.forEach((entity: unknown, index) => {
    if (!isTree(entity)) return;
    applyRewrites(run.schema, fetch.outputRewrites, entity);
    for (const object of objectsOf[index] ?? []) mergeInto(objects[object] as Tree, entity);
  });
};

/** Carries out a plan; what fails leaves its own fields empty and an error, never stops the rest. */
export const runPlan = async (run: Run, step: Step | undefined): Promise<void> => {
  switch (step?.kind) {
    case 'fetch':
      return step.requires ? fetchEntities(run, step, step.requires) : fetchRoot(run, step);
    case 'sequence':
      for (const next of step.steps) await runPlan(run, next);
      return;
    case 'parallel':
      await Promise.all(step.steps.map(next => runPlan(run, next)));
      return;
    case 'condition':
      return runPlan(run, run.coerced[step.variable] === true ? step.then : step.otherwise);
    case undefined:
      return;
  }
};
