/** `copy` takes `share` of its words from `original`; both are numbers of documents. */
export interface Copying {
  readonly copy: number;
  readonly original: number;
  readonly share: number;
}

export interface GraphNode {
  readonly document: number;
  /** Column by how many copyings lie between it and a first text, row within the column; both from 0. */
  readonly column: number;
  readonly row: number;
}

export interface GraphEdge extends Copying {
  /** The one it takes most from. */
  readonly main: boolean;
}

/** Documents that hang together by copying. */
export interface GraphComponent {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly columns: number;
  readonly rows: number;
}

/** The groups of documents that copy one another, the largest first; documents that copy nobody and are not copied are left out. */
export function layGraph(copyings: readonly Copying[]): GraphComponent[] {
  const edges = copyings.map((edge): GraphEdge => ({ ...edge, main: isMain(edge, copyings) }));
  const groups = new Map<number, GraphEdge[]>();
  const root = roots(edges);
  for (const edge of edges) {
    const key = root(edge.copy);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()].map(component).sort((a, b) => b.nodes.length - a.nodes.length || firstOf(a) - firstOf(b));
}

function isMain(edge: Copying, all: readonly Copying[]): boolean {
  const own = all.filter(({ copy }) => copy === edge.copy);
  const most = Math.max(...own.map(({ share }) => share));
  return own.find(({ share }) => share === most)?.original === edge.original;
}

function firstOf({ nodes }: GraphComponent): number {
  return Math.min(...nodes.map(({ document }) => document));
}

/** The smallest document that hangs together with a document. */
function roots(edges: readonly Copying[]): (document: number) => number {
  const parent = new Map<number, number>();
  const root = (document: number): number => {
    let at = document;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const { copy, original } of edges) {
    const [a, b] = [root(copy), root(original)];
    parent.set(Math.max(a, b), Math.min(a, b));
  }
  return root;
}

/** Columns by the longest way of main copyings from a first text; rows in the order of what they are copied from, so that few lines cross. */
function component(edges: readonly GraphEdge[]): GraphComponent {
  const documents = [...new Set(edges.flatMap(({ copy, original }) => [copy, original]))].sort((a, b) => a - b);
  const origin = new Map(edges.filter(({ main }) => main).map(({ copy, original }) => [copy, original]));
  const columnOf = (document: number): number => {
    const seen = new Set<number>();
    // Two documents that are said to copy each other must not be followed round and round.
    for (let at = origin.get(document); at !== undefined && !seen.has(at); at = origin.get(at)) seen.add(at);
    return seen.size;
  };
  const columns: number[][] = [];
  for (const document of documents) (columns[columnOf(document)] ??= []).push(document);
  const rows = new Map<number, number>();
  const nodes = columns.flatMap((column, at) => {
    const above = (document: number): number => rows.get(origin.get(document) ?? -1) ?? 0;
    const ordered = [...column].sort((a, b) => above(a) - above(b) || a - b);
    return ordered.map((document, row): GraphNode => {
      rows.set(document, row);
      return { document, column: at, row };
    });
  });
  return { nodes, edges, columns: columns.length, rows: Math.max(...columns.flatMap(({ length }) => length)) };
}
