import {
  BREAK, coerceInputValue, GraphQLError, isInputType, Kind, typeFromAST, visit, type ASTNode, type DocumentNode, type GraphQLSchema, type VariableDefinitionNode,
} from 'graphql';

type Step = string | number;

/** The names along a path of the document: of the argument and the input fields in it, with positions in lists. */
const namesAlong = (document: DocumentNode, path: readonly Step[]): readonly Step[] => {
  let at = document as unknown as Readonly<Record<Step, ASTNode>>;
  return path.flatMap((step, index) => {
    const node = at[step] as ASTNode;
    at = node as unknown as typeof at;
    if (node.kind === Kind.VARIABLE_DEFINITION) return placeOf(document, node);
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value];
    return path[index - 1] === 'values' ? [step] : [];
  });
};

const namesTo = (document: DocumentNode, wanted: (node: ASTNode) => boolean): readonly Step[] => {
  let names: readonly Step[] = [];
  visit(document, {
    enter: (node, _key, _parent, path) => {
      if (!wanted(node)) return undefined;
      names = namesAlong(document, path);
      return BREAK;
    },
  });
  return names;
};

/** Where a variable is first used; its own name where it is not. */
const placeOf = (document: DocumentNode, { variable }: VariableDefinitionNode): readonly Step[] => {
  const names = namesTo(document, node => node.kind === Kind.VARIABLE && node !== variable && node.name.value === variable.name.value);
  return names.length ? names : [variable.name.value];
};

const named = (error: GraphQLError, names: readonly Step[]): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { ...error.extensions, field: names.join('.') } });

/** A scalar said in its own words why it does not take the value. */
const isRefusal = (error: unknown): error is GraphQLError => error instanceof GraphQLError && typeof error.extensions['reason'] === 'string';

/** Names the field of every literal that its scalar refused. */
export const namedFields = (document: DocumentNode, errors: readonly GraphQLError[]): readonly GraphQLError[] =>
  errors.map(error => {
    const [literal] = error.nodes ?? [];
    if (!isRefusal(error) || !literal) return error;
    const names = namesTo(document, node => node === literal);
    return names.length ? named(error, names) : error;
  });

const refusedIn = (schema: GraphQLSchema, document: DocumentNode, definition: VariableDefinitionNode, value: unknown): readonly GraphQLError[] => {
  const refusals: GraphQLError[] = [];
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return refusals;
  coerceInputValue(value, type, (path, _value, error) => void (isRefusal(error) && refusals.push(named(error, [...placeOf(document, definition), ...path]))));
  return refusals;
};

/** Puts what the scalar says, and the field, in the place of what graphql-js says of a variable whose value a scalar refused. */
export const namedVariables = (
  schema: GraphQLSchema, document: DocumentNode, values: Readonly<Record<string, unknown>>, errors: readonly GraphQLError[],
): readonly GraphQLError[] => {
  const of = (error: GraphQLError): VariableDefinitionNode | undefined => {
    const [node] = error.nodes ?? [];
    return node?.kind === Kind.VARIABLE_DEFINITION && isRefusal(error.originalError) ? node : undefined;
  };
  const definitions = new Set(errors.flatMap(error => of(error) ?? []));
  if (definitions.size === 0) return errors;
  const refusals = [...definitions].flatMap(one => refusedIn(schema, document, one, values[one.variable.name.value]));
  return [...refusals, ...errors.filter(error => !of(error))];
};
