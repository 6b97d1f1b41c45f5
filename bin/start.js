// `npm start`: set up what is missing, then serve the viewer with the samples in it. Plain JavaScript without dependencies.
import { buildViewer, installDependencies, requireNode } from './setup.js';

requireNode();
installDependencies();
buildViewer();
// In this process, so that Ctrl-C reaches it directly: `npm start -- --port 8080` hands arguments on.
process.argv.splice(2, 0, 'serve', '--samples');
await import('./newsgraph.js');
