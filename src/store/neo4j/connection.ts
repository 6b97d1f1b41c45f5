import neo4j, { type Driver, type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import { UserError } from '../../errors.ts';
import { faultOf } from './faults.ts';
import { statement, type Words } from './statements.ts';
import { plain } from './values.ts';

export interface ConnectionOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
}

// biome-ignore lint/suspicious/noExplicitAny: what a row holds stands in line 1 of its statement's file.
export type Row = Record<string, any>;
/** Runs the statement of a file in `cypher/` and answers its rows. Calls that do not wait for each other go out in one burst. */
export type Run = (name: string, parameters?: Record<string, unknown>, words?: Words) => Promise<Row[]>;

/** A database, spoken to in managed transactions: what fails for a moment is tried again by the driver. */
export interface Connection {
  readonly driver: Driver;
  readonly database: string;
  readonly version: string;
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Turns an error of the driver into the user's. */
  fault(error: unknown): unknown;
  close(): Promise<void>;
}

const OLDEST = [5, 26] as const;
/** Milliseconds that one read of the store's own may take. */
const READ_TIMEOUT = 60_000;

/** Connects, and checks that there is an answer, the right password and a version that has what the store needs. */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { uri, user, password, database } = options;
  const fault = (error: unknown): unknown => faultOf(error, options);
  const driver = openDriver(options);
  try {
    await driver.verifyAuthentication({ database, auth: neo4j.auth.basic(user, password) }).then((right) => {
      if (!right) throw Object.assign(new Error('wrong password'), { code: 'Neo.ClientError.Security.Unauthorized' });
    });
    const { agent = '' } = await driver.getServerInfo({ database });
    const version = versionOf(agent, uri);
    // In a cluster, what was written is seen by the next read, on whichever member.
    const bookmarkManager = neo4j.bookmarkManager();
    const within = async <T>(mode: 'executeRead' | 'executeWrite', work: (run: Run) => Promise<T>): Promise<T> => {
      const session = driver.session({ database, defaultAccessMode: modeOf(mode), bookmarkManager });
      try {
        return await session[mode]((transaction) => work(runIn(transaction)), mode === 'executeRead' ? { timeout: READ_TIMEOUT } : {});
      } catch (error) {
        throw fault(error);
      } finally {
        await session.close();
      }
    };
    return {
      driver,
      database,
      version,
      fault,
      read: (work) => within('executeRead', work),
      write: (work) => within('executeWrite', work),
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw fault(error);
  }
}

const modeOf = (mode: 'executeRead' | 'executeWrite'): SessionMode => (mode === 'executeRead' ? neo4j.session.READ : neo4j.session.WRITE);

function openDriver({ uri, user, password }: ConnectionOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'newsgraph',
      telemetryDisabled: true,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new UserError(`NEO4J_URI=${uri}: ${(error as Error).message}. Give e.g. bolt://localhost:7687.`);
  }
}

/** `Neo4j/5.26.20` → `5.26.20`. */
export function versionOf(agent: string, uri: string): string {
  const version = /Neo4j\/(\S+)/.exec(agent)?.[1] ?? '';
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return version;
  throw new UserError(
    `Neo4j at ${uri} is version ${version || agent}; newsgraph needs ${OLDEST.join('.')} or newer. Upgrade it, or unset NEO4J_URI.`,
  );
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (name, parameters = {}, words = {}) => {
    const { records } = await transaction.run(statement(name, words), parameters);
    return records.map((record) => plain(record.toObject()) as Row);
  };
