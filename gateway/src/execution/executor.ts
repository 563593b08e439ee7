import { getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Caller, Subgraph } from '../subgraphs/subgraph';
import { FAULTS, faultError } from '../errors';
import { completeData } from './complete';
import { introspect } from './introspection';
import { planner, type Prepared } from './prepare';
import { runPlan, type Run } from './run-plan';
import { isUnder, type Path, type Tree } from './tree';

export type Request = {
  readonly document: DocumentNode;
  /** The same for the same document: plans are kept by it. */
  readonly key: string;
  readonly operationName: string | undefined;
  readonly variables: Tree;
};
export type Result = { readonly data?: Tree | null; readonly errors?: readonly GraphQLError[] };

export type Executor = {
  /** What clients see of the graph. */
  readonly schema: GraphQLSchema;
  execute(request: Request, caller: Caller): Promise<Result>;
};

export type ExecutorOptions = {
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  /** Tells the log what a client does not learn. */
  onFailure(subgraph: string, error: unknown, caller: Caller): void;
};

/** The planner gives up on an operation whose plan would take too long to find. */
const plannedWithin = (prepare: () => Prepared | undefined): Prepared | { readonly errors: readonly GraphQLError[] } => {
  try {
    return prepare() ?? { errors: [faultError(FAULTS.noOperation, 400)] };
  } catch (error) {
    if (error instanceof Error && /exceeds limit|recursive selections/.test(error.message)) return { errors: [faultError(FAULTS.unplannable, 400)] };
    throw error;
  }
};

/** An answer tells of so many missing values, not of all in 200 rows. */
const MISSING_NAMED = 50;

const missing = (path: Path): GraphQLError =>
  new GraphQLError('该数据尚未就绪,请稍后再试。', {
    path, extensions: { code: 'UNAVAILABLE', reason: 'ValueMissing', messageEn: 'This value is not known yet; try again later.' },
  });

const isRelated = (a: Path, b: Path): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((step, at) => step === longer[at]);
};

/** Shapes what was fetched; a value that must be there and is not costs an error of its own, unless one tells of it already. */
const answerOf = (schema: GraphQLSchema, prepared: Prepared, run: Run): Result => {
  const shape = prepared.shape(run.coerced);
  const places = run.errors.flatMap(({ path }) => (path ? [path] : []));
  const unexplained: GraphQLError[] = [];
  const onInvalid = (path: Path): void => {
    if (unexplained.length === MISSING_NAMED) return;
    if (run.lost.some(pattern => isUnder(path, pattern)) || places.some(place => isRelated(place, path))) return;
    unexplained.push(missing(path));
  };
  const introspection = introspect(schema, prepared, shape, run.variables);
  const data = completeData({ introspection, onInvalid }, shape, run.root);
  const errors = [...run.errors, ...unexplained];
  return errors.length ? { errors, data } : { data };
};

/**
 * Answers operations of the supergraph. Apollo's planner decides, once per operation, which subgraph is asked for what;
 * the plan is carried out here: an entity is asked for once however often it occurs, answers are merged in place, and the
 * client's shape is worked out once per operation.
 */
export const createExecutor = ({ supergraphSdl, subgraphs, onFailure }: ExecutorOptions): Executor => {
  const { apiSchema, wholeSchema, prepare } = planner(supergraphSdl);
  return {
    schema: apiSchema,
    async execute({ document, key, operationName, variables }, caller) {
      const prepared = plannedWithin(() => prepare(document, key, operationName));
      if ('errors' in prepared) return prepared;
      const { coerced, errors } = getVariableValues(apiSchema, prepared.operation.variableDefinitions ?? [], variables);
      if (errors) return { errors };
      const run: Run = {
        schema: wholeSchema, subgraphs, caller, variables, coerced, root: {}, represented: new Map(), errors: [], lost: [],
        onFailure: (fetch, error) => onFailure(fetch.subgraph, error, caller),
      };
      await runPlan(run, prepared.step);
      return answerOf(apiSchema, prepared, run);
    },
  };
};
