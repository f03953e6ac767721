import type { RecentFile } from '../../../shared/contract/document-state.ts';

interface WelcomePageProps {
  readonly recentFiles: readonly RecentFile[];
  readonly defaultFolder: string;
}

/** Where the program begins. */
export function WelcomePage({ defaultFolder }: WelcomePageProps) {
  return <main>{defaultFolder}</main>;
}
