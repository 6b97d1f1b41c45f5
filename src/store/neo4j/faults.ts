import { LimitError, messageOf, UnavailableError, UserError } from '../../errors.ts';

interface Where {
  uri: string;
  user: string;
  database: string;
}

/** What the database's error codes mean to a user, and what to do. The first that fits. */
const FAULTS: { code: RegExp; says: (where: Where, message: string) => UserError }[] = [
  {
    code: /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/,
    says: ({ uri, user }) =>
      new UserError(`Neo4j at ${uri} refuses user ${user}: wrong user or password. Check NEO4J_USER and NEO4J_PASSWORD.`),
  },
  {
    code: /Security\.Forbidden/,
    says: ({ uri, user }, message) => new UserError(`Neo4j at ${uri} does not let user ${user} do this: ${message}`),
  },
  {
    code: /DatabaseNotFound/,
    says: ({ uri, database }) => new UserError(`Neo4j at ${uri} has no database ${database}. Check NEO4J_DATABASE.`),
  },
  {
    // The driver has no code of its own for an answer that is none of a Neo4j: it gives "N/A".
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ProtocolError|^N\/A$/,
    says: ({ uri }, message) => new UnavailableError(`Neo4j at ${uri} does not answer (${message}). Start it, or check NEO4J_URI.`),
  },
  {
    code: /MemoryPoolOutOfMemory|OutOfMemory/,
    says: () => new LimitError('The query needs more memory than a query may take. Narrow it, or add a LIMIT.'),
  },
  { code: /TransactionTimedOut/, says: () => new LimitError('The query took longer than it may. Narrow it, or add a LIMIT.') },
];

/** An error of the driver as the user's error where it is one. Others stay what they are. */
export function faultOf(error: unknown, where: Where): unknown {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || error instanceof UserError) return error;
  const message = messageOf(error).slice(0, 200);
  return FAULTS.find((fault) => fault.code.test(code))?.says(where, message) ?? error;
}
