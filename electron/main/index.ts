import { fileURLToPath } from 'node:url';
import * as electron from 'electron';
import { boot } from './boot.ts';

// This file is built to out/main/index.js; the other built parts lie beside its folder.
void boot(electron, fileURLToPath(new URL('..', import.meta.url))).catch((cause: unknown) => {
  electron.dialog.showErrorBox(
    'Austauschwerk',
    cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  );
  electron.app.exit(1);
});
