import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { required } from '../shared/kernel/assert.ts';
import { App } from './app/app.tsx';
import { connect, pageNonce } from './host/connect.ts';
import './styles/fonts.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';

const root = required(document.getElementById('root'), 'index.html has the element the window is drawn in');
// Fluent writes its styles as style elements; the content security policy lets only those with the page's number through.
// They come before our own style sheets, so that a class of ours adjusts a control.
const insertionPoint = document.querySelector<HTMLElement>('meta[name="control-styles"]');
const styles = createDOMRenderer(document, {
  styleElementAttributes: { nonce: pageNonce() },
  ...(insertionPoint ? { insertionPoint } : {}),
});

createRoot(root).render(
  <StrictMode>
    <RendererProvider renderer={styles} targetDocument={document}>
      <App host={connect()} />
    </RendererProvider>
  </StrictMode>,
);
