import path from 'node:path';
import { cruise, type ICruiseResult, type IDependency, type IModule } from 'dependency-cruiser';

/** The folders that make up the program. */
export const productFolders = ['shared', 'electron', 'renderer'];

/** An import of the product: who, what, and how it is written. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  readonly isOwn: boolean;
  readonly couldNotResolve: boolean;
}

/** The import graph of the product, type imports included. */
export interface ImportGraph {
  readonly modules: readonly string[];
  readonly edges: readonly ImportEdge[];
  /** Modules that import each other in a circle. */
  readonly cycles: readonly string[];
}

/** Reads the whole import graph from the sources. */
export async function readImportGraph(root: string): Promise<ImportGraph> {
  const { output } = await cruise(productFolders, {
    baseDir: root,
    doNotFollow: { path: ['node_modules'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
    ruleSet: { forbidden: [{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } }] },
    validate: true,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with a text');
  return toGraph(output);
}

function toGraph(result: ICruiseResult): ImportGraph {
  const own = result.modules.filter((module) => isProduct(module.source));
  return {
    modules: own.map((module) => module.source),
    edges: own.flatMap(edgesOf),
    cycles: result.summary.violations
      .filter((violation) => violation.rule.name === 'no-circle')
      .map((violation) => `${violation.from} -> ${violation.to}`),
  };
}

function edgesOf(module: IModule): ImportEdge[] {
  return module.dependencies.map((dependency) => ({
    from: module.source,
    to: path.posix.normalize(dependency.resolved),
    specifier: specifierOf(dependency),
    isOwn: isProduct(dependency.resolved) || dependency.module.startsWith('.'),
    couldNotResolve: dependency.couldNotResolve,
  }));
}

/** The tool takes the prefix off Node's own modules; with it they cannot be taken for packages. */
function specifierOf({ module, dependencyTypes }: IDependency): string {
  return dependencyTypes.includes('core') && !module.startsWith('node:') ? `node:${module}` : module;
}

function isProduct(source: string): boolean {
  return productFolders.some((folder) => source.startsWith(`${folder}/`));
}
