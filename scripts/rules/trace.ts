import ts from 'typescript';
import { rulesNamed } from './rules';

/** Where the rules are found in the code. */
export type Place = { readonly path: string; readonly name: string };
export type Trace = {
  readonly policies: ReadonlyMap<string, readonly Place[]>;
  readonly useCases: ReadonlyMap<string, readonly Place[]>;
  readonly tests: ReadonlyMap<string, readonly Place[]>;
  /** Every rule that is named anywhere, with the files that do. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
};
export type SourceFile = { readonly path: string; readonly text: string };

const parse = ({ path, text }: SourceFile): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const nameOf = (statement: ts.Statement): string | undefined => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  return ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
};

/** What a module exports, with the rules that its docstring names. */
const exportsNaming = (file: SourceFile): { name: string; rules: readonly string[] }[] =>
  parse(file).statements.filter(isExported).flatMap(statement => {
    const name = nameOf(statement);
    const docs = ts.getJSDocCommentsAndTags(statement).map(doc => doc.getText()).join('\n');
    return name === undefined ? [] : [{ name, rules: rulesNamed(docs) }];
  });

const GROUPS = new Set(['describe', 'fdescribe']);
const TESTS = new Set(['it', 'test', 'fit']);

/** `it`, `it.each(table)`, it.each`table`, `it.concurrent.each(table)`: the first name, unless the test is not run. */
const calledName = (call: ts.Expression): string | undefined => {
  if (ts.isIdentifier(call)) return call.text;
  if (ts.isCallExpression(call)) return calledName(call.expression);
  if (ts.isTaggedTemplateExpression(call)) return calledName(call.tag);
  if (ts.isPropertyAccessExpression(call)) return ['skip', 'todo'].includes(call.name.text) ? undefined : calledName(call.expression);
  return undefined;
};

const titleOf = (argument: ts.Expression | undefined): string | undefined => {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return undefined;
  return argument.head.text + argument.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
};

/** Every test with its title, that of the groups around it before it. */
const testTitles = (file: SourceFile): string[] => {
  const titles: string[] = [];
  const visit = (node: ts.Node, above: readonly string[]): void => {
    if (ts.isCallExpression(node) && !ts.isCallExpression(node.parent)) {
      const name = calledName(node.expression) ?? '';
      const title = GROUPS.has(name) || TESTS.has(name) ? titleOf(node.arguments[0]) : undefined;
      if (title !== undefined && TESTS.has(name)) titles.push([...above, title].join(' › '));
      if (title !== undefined && GROUPS.has(name)) return ts.forEachChild(node, child => visit(child, [...above, title]));
    }
    return ts.forEachChild(node, child => visit(child, above));
  };
  visit(parse(file), []);
  return titles;
};

const add = <V>(map: Map<string, V[]>, key: string, value: V): void => void map.set(key, [...(map.get(key) ?? []), value]);

/** Follows the rules through the sources: policy functions and use cases by their docstrings, tests by their titles. */
export const traceRules = (files: readonly SourceFile[]): Trace => {
  const [policies, useCases, tests] = [new Map<string, Place[]>(), new Map<string, Place[]>(), new Map<string, Place[]>()];
  const named = new Map<string, Set<string>>();
  for (const file of files) {
    const { path } = file;
    for (const rule of rulesNamed(file.text)) named.set(rule, new Set([...(named.get(rule) ?? []), path]));
    if (path.endsWith('.spec.ts')) {
      for (const title of testTitles(file)) for (const rule of rulesNamed(title)) add(tests, rule, { path, name: title });
      continue;
    }
    const found = path.includes('/policy/') ? policies : path.includes('/use-cases/') ? useCases : undefined;
    if (found) for (const { name, rules } of exportsNaming(file)) for (const rule of rules) add(found, rule, { path, name });
  }
  return { policies, useCases, tests, named };
};
