import { contextBridge, ipcRenderer } from 'electron';
import { ipcChannel, preloadBridgeName, type PreloadBridge } from '../../shared/contract/preload-bridge.ts';

// The window gets these two functions and nothing else of Electron; what they carry is checked in the main process.
const bridge: PreloadBridge = {
  send: (envelope) => ipcRenderer.send(ipcChannel, envelope),
  onMessage: (listener) => {
    ipcRenderer.on(ipcChannel, (_event, message: unknown) => listener(message));
  },
};

contextBridge.exposeInMainWorld(preloadBridgeName, bridge);
