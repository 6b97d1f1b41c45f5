import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { sendProblem } from './problems.ts';

/** Serves the built viewer; any page address that is no file is the viewer's own (`/entity/state:PRK`). */
export function viewer(folder: string): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  // Built files carry a hash in their name; the page that names them does not.
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true }));
  router.use(express.static(folder, { cacheControl: false, index: false }));
  router.get('/{*page}', (request, response) => {
    if (/^\/assets\//.test(request.path)) return sendProblem(response, 404, 'No such file.');
    if (!existsSync(index)) return sendProblem(response, 404, 'The viewer is not built. Run "npm run build", or "npm start".');
    response.set('Cache-Control', 'no-cache').sendFile(index, { dotfiles: 'allow' });
  });
  return router;
}
