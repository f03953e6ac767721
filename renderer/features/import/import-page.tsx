import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/domain/import/import-preview.ts';
import type { ImportDecisions } from '../../../shared/domain/import/import-decision.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { useCanWrite, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { ProblemBar } from '../../ui/dialog.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RecordLink } from '../records/index.ts';
import { CheckStep } from './components/check-step.tsx';
import { ChooseStep } from './components/choose-step.tsx';
import { ColumnsStep } from './components/columns-step.tsx';
import { ResultStep } from './components/result-step.tsx';
import { RunsSection } from './components/runs-section.tsx';
import { StepList } from './components/step-list.tsx';
import { canRead, type ImportStage, type ListSource, type ListTarget } from './import-stage.ts';
import { useListTarget } from './use-list-target.ts';

/** Takes a list over in four steps, with nothing changed before the last; below, the imports made before. */
export function ImportPage() {
  const { imports } = useText();
  const host = useHost();
  const toast = useToast();
  const canWrite = useCanWrite();
  const [target, setTarget] = useListTarget();
  const [stage, setStage] = useState<ImportStage>({ step: 'choose' });
  const [isAgain, setAgain] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);

  const goTo = (next: ImportStage): void => {
    setAgain(true);
    setStage(next);
  };
  const read = async (source: ListSource, sheet: string | null, about: ListTarget = target): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const table =
      'text' in source
        ? await host.call('import.readText', { ...about, ...source })
        : await host.call('import.read', { ...about, ...source, sheet });
    setBusy(false);
    if (table.ok) {
      const { kind, meetingId } = table.value;
      setTarget({ kind, meetingId });
      goTo({ step: 'columns', table: table.value, mapping: table.value.mapping, source, decisions: {} });
    } else setProblem(table.error);
  };
  const check = async (from: Extract<ImportStage, { step: 'columns' }>): Promise<void> => {
    setBusy(true);
    const { mapping, decisions } = from;
    const preview = await host.call('import.preview', { listId: from.table.listId, mapping, decisions });
    setBusy(false);
    if (!preview.ok) return toast.problem(preview.error);
    goTo({ ...from, step: 'check', preview: preview.value });
  };
  const apply = async (
    from: Extract<ImportStage, { step: 'check' }>,
    made: { readonly decisions: ImportDecisions; readonly preview: ImportPreview },
  ): Promise<void> => {
    setBusy(true);
    const { listId, kind, meetingId } = from.table;
    const done = await host.call('import.apply', { listId, mapping: from.mapping, decisions: made.decisions });
    setBusy(false);
    if (!done.ok) return toast.problem(done.error);
    goTo({ step: 'result', target: { kind, meetingId }, counts: done.value, left: made.preview.counts });
  };

  return (
    <Page title={imports.title}>
      <PageHeader
        title={imports.title}
        subtitle={imports.subtitle}
        actions={<RecordLink to="/steckbriefe?bereich=ruecklauf">{imports.formsLink}</RecordLink>}
      />
      <StepList current={stage.step} />
      {canWrite ? null : (
        <MessageBar intent="warning">
          <MessageBarBody>{imports.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {problem ? <ProblemBar error={problem} /> : null}
      {stage.step === 'choose' ? (
        <>
          <ChooseStep
            isBusy={isBusy}
            isAgain={isAgain}
            target={target}
            onTarget={setTarget}
            onSource={(source) => void read(source, null)}
          />
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{imports.noClientDataTitle}</MessageBarTitle>
              {imports.noClientData}
            </MessageBarBody>
          </MessageBar>
          <RunsSection />
        </>
      ) : null}
      {stage.step === 'columns' ? (
        <ColumnsStep
          table={stage.table}
          mapping={stage.mapping}
          target={target}
          isBusy={isBusy}
          onMapping={(mapping) => setStage({ ...stage, mapping, decisions: {} })}
          onTarget={(next) => {
            setTarget(next);
            if (canRead(next)) void read(stage.source, stage.table.sheet, next);
          }}
          onSheet={(sheet) => void read(stage.source, sheet)}
          onBack={() => goTo({ step: 'choose' })}
          onNext={() => void check(stage)}
        />
      ) : null}
      {stage.step === 'check' ? (
        <CheckStep
          {...stage}
          isBusy={isBusy}
          canApply={canWrite}
          onBack={(decisions) => {
            const { preview: _preview, ...list } = stage;
            goTo({ ...list, step: 'columns', decisions });
          }}
          onApply={(decisions, preview) => void apply(stage, { decisions, preview })}
        />
      ) : null}
      {stage.step === 'result' ? (
        <ResultStep
          {...stage}
          onAnother={() => {
            setTarget({ kind: null, meetingId: null });
            goTo({ step: 'choose' });
          }}
        />
      ) : null}
    </Page>
  );
}
