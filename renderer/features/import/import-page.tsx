import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useCanWrite, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CheckStep } from './components/check-step.tsx';
import { ChooseStep } from './components/choose-step.tsx';
import { ColumnsStep } from './components/columns-step.tsx';
import { ResultStep } from './components/result-step.tsx';
import { StepList } from './components/step-list.tsx';
import type { ImportStage, ListSource, Mapping } from './import-stage.ts';

/** Takes a list of sites over in four steps; nothing is changed before the last. */
export function ImportPage() {
  const { imports } = useText();
  const host = useHost();
  const toast = useToast();
  const canWrite = useCanWrite();
  const [stage, setStage] = useState<ImportStage>({ step: 'choose' });
  const [isBusy, setBusy] = useState(false);

  const read = async (source: ListSource, sheet: string | null): Promise<void> => {
    setBusy(true);
    const table = await host.call('import.read', { kind: 'sites', meetingId: null, ...source, sheet });
    setBusy(false);
    if (!table.ok) return toast.problem(table.error);
    setStage({ step: 'columns', table: table.value, mapping: table.value.mapping, source });
  };
  const check = async (from: Extract<ImportStage, { step: 'columns' }>): Promise<void> => {
    setBusy(true);
    const preview = await host.call('import.preview', {
      listId: from.table.listId,
      mapping: from.mapping,
      decisions: {},
    });
    setBusy(false);
    if (!preview.ok) return toast.problem(preview.error);
    setStage({ ...from, step: 'check', preview: preview.value });
  };
  const apply = async (from: Extract<ImportStage, { step: 'check' }>, acceptedRows: number[]): Promise<void> => {
    setBusy(true);
    const { listId } = from.table;
    const decisions = Object.fromEntries(acceptedRows.map((row) => [String(row), { action: 'take' as const }]));
    const done = await host.call('import.apply', { listId, mapping: from.mapping, decisions });
    setBusy(false);
    if (!done.ok) return toast.problem(done.error);
    setStage({ step: 'result', ...done.value });
  };

  return (
    <Page title={imports.title} width={stage.step === 'check' ? 'wide' : 'page'}>
      <PageHeader title={imports.title} subtitle={imports.subtitle} />
      <StepList current={stage.step} />
      {canWrite ? null : (
        <MessageBar intent="warning">
          <MessageBarBody>{imports.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {stage.step === 'choose' ? (
        <>
          <ChooseStep isBusy={isBusy} onSource={(source) => void read(source, null)} />
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{imports.noClientDataTitle}</MessageBarTitle>
              {imports.noClientData}
            </MessageBarBody>
          </MessageBar>
        </>
      ) : null}
      {stage.step === 'columns' ? (
        <ColumnsStep
          table={stage.table}
          mapping={stage.mapping}
          isBusy={isBusy}
          onMapping={(mapping: Mapping) => setStage({ ...stage, mapping })}
          onSheet={(sheet) => void read(stage.source, sheet)}
          onBack={() => setStage({ step: 'choose' })}
          onNext={() => void check(stage)}
        />
      ) : null}
      {stage.step === 'check' ? (
        <CheckStep
          preview={stage.preview}
          isBusy={isBusy}
          canApply={canWrite}
          onBack={() => setStage({ step: 'columns', table: stage.table, mapping: stage.mapping, source: stage.source })}
          onApply={(acceptedRows) => void apply(stage, acceptedRows)}
        />
      ) : null}
      {stage.step === 'result' ? (
        <ResultStep created={stage.created} updated={stage.updated} onAnother={() => setStage({ step: 'choose' })} />
      ) : null}
    </Page>
  );
}
