import ts from "typescript";

const { SyntaxKind: Kind } = ts;

/** Expressions that do nothing when they are evaluated. */
const INERT = new Set([
  Kind.ArrowFunction,
  Kind.FunctionExpression,
  Kind.StringLiteral,
  Kind.NoSubstitutionTemplateLiteral,
  Kind.NumericLiteral,
  Kind.RegularExpressionLiteral,
  Kind.NullKeyword,
  Kind.TrueKeyword,
  Kind.FalseKeyword,
]);

const isStatic = ({ modifiers }: ts.PropertyDeclaration): boolean =>
  modifiers?.some(({ kind }) => kind === Kind.StaticKeyword) ?? false;

const isPlainMember = (member: ts.ClassElement): boolean =>
  (member.name === undefined || !ts.isComputedPropertyName(member.name)) &&
  (ts.isMethodDeclaration(member) ||
    ts.isConstructorDeclaration(member) ||
    ts.isAccessor(member) ||
    (ts.isPropertyDeclaration(member) && !isStatic(member)));

const isInertClass = ({ heritageClauses, members }: ts.ClassLikeDeclaration): boolean =>
  heritageClauses === undefined && members.every(isPlainMember);

function isInert(node: ts.Expression | undefined): boolean {
  if (node === undefined || INERT.has(node.kind)) return true;
  if (ts.isParenthesizedExpression(node)) return isInert(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isInert);
  if (ts.isClassExpression(node)) return isInertClass(node);
  // So webpack marks what it knows to be unused: `null && (…)`.
  return (
    ts.isBinaryExpression(node) &&
    node.left.kind === Kind.NullKeyword &&
    node.operatorToken.kind === Kind.AmpersandAmpersandToken
  );
}

/** The only name that a statement declares, where it does nothing but declare it. */
function declaredBy(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (ts.isClassDeclaration(statement))
    return isInertClass(statement) ? statement.name?.text : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...more] = statement.declarationList.declarations;
  if (!declaration || more.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  return isInert(declaration.initializer) ? declaration.name.text : undefined;
}

function namesIn(node: ts.Node): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) counts.set(inner.text, (counts.get(inner.text) ?? 0) + 1);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return counts;
}

/** Declarations whose name stands nowhere else in the module, and those that only they named. */
function unusedIn(body: ts.Block): ts.Statement[] {
  const used = namesIn(body);
  if (used.has("eval")) return [];
  const isUnused = (statement: ts.Statement): boolean => {
    const name = declaredBy(statement);
    return name !== undefined && used.get(name) === namesIn(statement).get(name);
  };
  const unused: ts.Statement[] = [];
  const rest = new Set<ts.Statement>(body.statements);
  for (let found = [...rest].filter(isUnused); found.length > 0; found = [...rest].filter(isUnused))
    for (const statement of found) {
      for (const [name, times] of namesIn(statement)) used.set(name, (used.get(name) ?? 0) - times);
      rest.delete(statement);
      unused.push(statement);
    }
  return unused;
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

/** Bodies of webpack's modules, each a function of the object `__webpack_modules__`. */
function modulesIn(source: ts.SourceFile): ts.Block[] {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText() === "__webpack_modules__");
  const modules = declared?.initializer && unwrapped(declared.initializer);
  if (!modules || !ts.isObjectLiteralExpression(modules)) return [];
  return modules.properties.flatMap((property) => {
    const module = ts.isPropertyAssignment(property) && unwrapped(property.initializer);
    const hasBody = module && (ts.isArrowFunction(module) || ts.isFunctionExpression(module));
    return hasBody && ts.isBlock(module.body) ? [module.body] : [];
  });
}

/** Where a statement begins with the comment that speaks of it. */
function beginOf(statement: ts.Statement, text: string): number {
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  let begin = statement.getStart();
  for (const { pos, end } of comments.toReversed())
    if (/^[^\n]*\n?[^\n]*$/.test(text.slice(end, begin))) begin = pos;
    else break;
  return begin;
}

/**
 * A bundle without the functions, classes and constants that nothing in their module names: webpack
 * proves them unused and leaves them to a minifier. Less to read, for reviewers as for V8.
 */
export function withoutUnused(bundle: string): string {
  const source = ts.createSourceFile("bundle.js", bundle, ts.ScriptTarget.Latest, true);
  const unused = modulesIn(source)
    .flatMap(unusedIn)
    .toSorted((one, other) => one.pos - other.pos);
  let text = "";
  let at = 0;
  for (const statement of unused) {
    text += bundle.slice(at, beginOf(statement, bundle));
    at = statement.getEnd();
  }
  return text + bundle.slice(at);
}
