import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerOf, layers, mayImportPackage } from '../../build/layers.mjs';
import { readImportGraph, type ImportEdge, type ImportGraph } from './import-graph.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A tool that reads nothing finds no fault; fewer modules than this mean that it has read nothing. */
const leastModules = 200;

let graph: ImportGraph;

beforeAll(async () => {
  graph = await readImportGraph(root);
}, 120_000);

describe('the import graph', () => {
  it('was read', () => {
    expect(graph.modules.length).toBeGreaterThan(leastModules);
    expect(graph.edges.length).toBeGreaterThan(3 * leastModules);
  });

  it('gives every module a layer', () => {
    expect(graph.modules.filter((module) => isCode(module) && !layerOf(module))).toEqual([]);
  });

  it('has every layer of the table', () => {
    const present = new Set(graph.modules.map((module) => layerOf(module)?.folder));
    expect(layers.map((layer) => layer.folder).filter((folder) => !present.has(folder))).toEqual([]);
  });

  it('never points to a layer that may not be imported, types included', () => {
    expect(graph.edges.filter((edge) => edge.isOwn && !isAllowed(edge)).map(show)).toEqual([]);
  });

  it('uses only the packages of the layer, and no module that reaches a network', () => {
    expect(graph.edges.filter((edge) => !edge.isOwn && !isAllowedPackage(edge)).map(show)).toEqual([]);
  });

  it('reaches date-fns in one file only', () => {
    const users = graph.edges.filter((edge) => edge.specifier.startsWith('date-fns')).map((edge) => edge.from);
    expect([...new Set(users)]).toEqual(['shared/kernel/dates.ts']);
  });

  it('lets a feature of the window see another only through its public face', () => {
    const intoOther = graph.edges.filter((edge) => {
      const [from, to] = [featureOf(edge.from), featureOf(edge.to)];
      return to !== null && from !== to && !edge.to.endsWith('/index.ts');
    });
    expect(intoOther.map(show)).toEqual([]);
  });

  it('has no circle', () => {
    expect(graph.cycles).toEqual([]);
  });

  it('resolves every import', () => {
    const isVirtual = (edge: ImportEdge) => edge.specifier.includes('?') || edge.specifier.startsWith('virtual:');
    expect(graph.edges.filter((edge) => edge.couldNotResolve && !isVirtual(edge)).map(show)).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('refuses what it must refuse', () => {
    const core = layerOf('electron/core/core.ts')!;
    const kernel = layerOf('shared/kernel/dates.ts')!;
    expect(core.mayImport).not.toContain('electron/main');
    expect(mayImportPackage(core, 'electron')).toBe(false);
    expect(mayImportPackage(core, 'node:http')).toBe(false);
    expect(mayImportPackage(core, 'node:fs')).toBe(true);
    expect(mayImportPackage(kernel, 'node:fs')).toBe(false);
    expect(kernel.mayImport).toEqual([]);
  });
});

function isAllowed(edge: ImportEdge): boolean {
  if (edge.to === 'package.json') return edge.from === 'electron/core/app-version.ts';
  const from = layerOf(edge.from);
  const to = layerOf(edge.to);
  return from !== undefined && to !== undefined && (from === to || from.mayImport.includes(to.folder));
}

function isAllowedPackage(edge: ImportEdge): boolean {
  const from = layerOf(edge.from);
  return from !== undefined && mayImportPackage(from, edge.specifier);
}

function featureOf(file: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
}

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file);
}

function show(edge: ImportEdge): string {
  return `${edge.from} -> ${edge.specifier}`;
}
