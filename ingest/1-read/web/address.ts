import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { UserError } from '../../../src/errors.ts';

/** Ranges that are not of the public internet (IANA special-purpose address registries, RFC 6890 and its updates). */
// biome-ignore format: lists to scan
const SPECIAL = {
  ipv4: ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
    '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ipv6: ['::/128', '::1/128', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
} as const;

const blocked = new BlockList();
for (const family of ['ipv4', 'ipv6'] as const) {
  for (const range of SPECIAL[family]) blocked.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), family);
}

/** Whether an address is private, loopback, link-local or otherwise not of the public internet. IPv4 within IPv6 is seen through. */
export function isSpecialAddress(address: string): boolean {
  const mapped = /^::(?:ffff:(?:0:)?)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isSpecialAddress(mapped);
  const family = isIP(address);
  if (family === 0) return true;
  if (family === 6 && /^::(?:ffff:)?[0-9a-f]{1,4}:[0-9a-f]{1,4}$/i.test(address)) return true; // ::ffff:7f00:1
  return blocked.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

export interface CheckedAddress {
  address: string;
  family: number;
}

/** Resolves a host and refuses it when any of its addresses is special. What is returned is what must be connected to. */
export async function resolveHost(hostname: string, allowPrivate: boolean): Promise<CheckedAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookUp(host);
  const special = addresses.find(({ address }) => isSpecialAddress(address));
  if (special && !allowPrivate) {
    throw new UserError(
      `${host} leads to ${special.address}, which is no address of the public internet. Save the page and give the file.`,
    );
  }
  return addresses;
}

async function lookUp(host: string): Promise<CheckedAddress[]> {
  try {
    return await lookup(host, { all: true });
  } catch {
    throw new UserError(`host ${host} not found. Check the address and the network.`);
  }
}
