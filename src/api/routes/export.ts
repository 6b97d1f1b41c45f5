/** The whole graph as a file, streamed. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, EXPORT_TABLES, exportGraph } from '../../export/export.ts';
import { route } from '../route.ts';

export const EXPORT_ROUTES = [
  route({
    method: 'get',
    path: '/api/export',
    summary: 'The whole graph as a file: GEXF, GraphML, CSV (facts or nodes), or JSON lines of extractions',
    query: z.object({ format: z.enum(EXPORT_FORMAT_NAMES), table: z.enum(EXPORT_TABLES).default('facts') }),
    answer: Object.values(EXPORT_FORMATS).map(({ mediaType }) => mediaType),
    handle: async ({ query: { format, table } }, { store }, { response }) => {
      const { mediaType, ending } = EXPORT_FORMATS[format];
      response.socket?.setTimeout(0);
      response.type(mediaType).attachment(`newsgraph${format === 'csv' ? `-${table}` : ''}.${ending}`);
      await pipeline(Readable.from(exportGraph(store, { format, table })), response).catch((error: NodeJS.ErrnoException) => {
        // The client went away: nobody to tell.
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
      });
    },
  }),
];
