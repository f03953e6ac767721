import type { AppState } from '../../../shared/contract/document-state.ts';

interface RecoveryPageProps {
  readonly state: Extract<AppState, { phase: 'recovery' }>;
}

/** What is shown when a file cannot be opened. */
export function RecoveryPage({ state }: RecoveryPageProps) {
  return <main>{state.fileName}</main>;
}
