import { executeSync, Kind, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ObjectShape } from './shape';
import type { Tree } from './tree';

type Asked = { readonly operation: OperationDefinitionNode; readonly fragments: Readonly<Record<string, FragmentDefinitionNode>> };

/** The answers to the operation's questions about the schema (__schema, __type); no subgraph is asked for them. */
export const introspect = (schema: GraphQLSchema, { operation, fragments }: Asked, shape: ObjectShape, variableValues: Tree): Tree => {
  const selections = shape.fields.flatMap(({ value }) => (value.kind === 'introspection' ? value.nodes : []));
  if (selections.length === 0) return {};
  const only: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const document = { kind: Kind.DOCUMENT, definitions: [only, ...Object.values(fragments)] } as const;
  return (executeSync({ schema, document, rootValue: {}, variableValues }).data as Tree | null | undefined) ?? {};
};
