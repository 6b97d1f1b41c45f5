import '@mantine/core/styles.css';
import './styles/index.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ShownProvider } from './state/useShown.tsx';
import { StageProvider } from './state/useStage.tsx';
import { ViewProvider } from './state/useView.tsx';
import { resolveVariables, theme } from './theme.ts';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={resolveVariables}>
      <ViewProvider>
        <StageProvider>
          <ShownProvider>
            <App />
          </ShownProvider>
        </StageProvider>
      </ViewProvider>
    </MantineProvider>
  </StrictMode>,
);
