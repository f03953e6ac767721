import { describe, expect, it } from 'vitest';
import type { Host } from '../../../../shared/contract/host.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { err, ok } from '../../../../shared/kernel/result.ts';
import { createDocumentReplica } from '../../../../renderer/state/document-replica.ts';

describe('the window’s copy of the document', () => {
  it('applies a change that follows its own revision', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    core.change(2, 'Neu');
    expect(nameIn(replica)).toBe('Neu');
    expect(core.loads()).toBe(1);
  });

  it('fetches the document again when a change is missing in between', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    core.setDocument(4, 'Vom Kern');
    core.change(4, 'Falsch');
    await replica.reached(4);
    expect(nameIn(replica)).toBe('Vom Kern');
    expect(core.loads()).toBe(2);
  });

  it('fetches the document again when a change does not fit', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    core.setDocument(2, 'Vom Kern');
    core.emit({ revision: 2, patches: [{ op: 'replace', path: ['nirgends', 'x', 'y'], value: 1 }] });
    await replica.reached(2);
    expect(nameIn(replica)).toBe('Vom Kern');
  });

  it('ignores a change it already has', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    core.change(1, 'Alt');
    expect(nameIn(replica)).toBe('Büro');
    expect(core.loads()).toBe(1);
  });

  it('keeps changes that arrive while the document is on its way', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    const loading = replica.load();
    core.change(2, 'Unterwegs');
    await loading;
    expect(nameIn(replica)).toBe('Unterwegs');
  });

  it('says why there is no document', async () => {
    const core = fakeCore();
    core.refuse();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    expect(replica.state()).toEqual({ status: 'failed', error: { code: 'no-document' } });
  });

  it('forgets a document that is closed while it is fetched', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    const loading = replica.load();
    replica.clear();
    await loading;
    expect(replica.state()).toEqual({ status: 'none' });
  });

  it('joins the parts of a large document', async () => {
    const core = fakeCore();
    core.setParts(3);
    const replica = createDocumentReplica(core.host);
    await replica.load();
    expect(nameIn(replica)).toBe('Büro');
    expect(core.loads()).toBe(3);
  });

  it('begins again when the document changes between two parts', async () => {
    const core = fakeCore();
    core.setParts(3);
    const replica = createDocumentReplica(core.host);
    const loading = replica.load();
    core.setDocument(2, 'Unterwegs geändert');
    await loading;
    expect(nameIn(replica)).toBe('Unterwegs geändert');
    expect(replica.state()).toMatchObject({ revision: 2 });
  });

  it('tells its listeners of every change, until they leave', async () => {
    const core = fakeCore();
    const replica = createDocumentReplica(core.host);
    await replica.load();
    let told = 0;
    const leave = replica.subscribe(() => (told += 1));
    core.change(2, 'Eins');
    leave();
    core.change(3, 'Zwei');
    expect(told).toBe(1);
  });
});

function nameIn(replica: ReturnType<typeof createDocumentReplica>): string {
  const state = replica.state();
  return state.status === 'ready' ? state.database.office.name : state.status;
}

interface Change {
  readonly revision: number;
  readonly patches: readonly unknown[];
}

function fakeCore() {
  const listeners = new Map<string, (payload: never) => void>();
  let document = { revision: 1, json: JSON.stringify(blankDatabase('Büro')) };
  let loads = 0;
  let parts = 1;
  let isRefusing = false;
  const host = {
    call: (_method: string, { part }: { readonly part: number }) => {
      loads += 1;
      const size = Math.ceil(document.json.length / parts);
      const answer = { ...document, json: document.json.slice(part * size, (part + 1) * size), parts };
      return Promise.resolve(isRefusing ? err({ code: 'no-document' }) : ok(answer));
    },
    on: (event: string, listener: (payload: never) => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
  } as unknown as Host; // only what the replica uses
  const emit = (change: Change): void =>
    listeners.get('document.changed')?.({ ...change, cause: 'command', command: 'office.update' } as never);
  return {
    host,
    loads: () => loads,
    refuse: () => (isRefusing = true),
    setParts: (count: number) => (parts = count),
    setDocument: (revision: number, name: string) =>
      (document = { revision, json: JSON.stringify(blankDatabase(name)) }),
    emit,
    change: (revision: number, name: string) =>
      emit({ revision, patches: [{ op: 'replace', path: ['office', 'name'], value: name }] }),
  };
}
