import { BlockList, isIP } from 'node:net';

/** Ranges that no stranger's address may lead into (IANA special-purpose registries, RFC 6890). */
const RANGES_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, with the clouds' metadata services
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

/** Of IPv6 only what is global unicast is let out; these are the ranges inside it that lead elsewhere. */
const RANGES_6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // Teredo, ORCHID and other protocol assignments
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4: an IPv4 address inside
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, prefix] of RANGES_4) closed.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of RANGES_6) closed.addSubnet(net, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether the IP address is a public one. Of IPv6 that is global unicast alone, so loopback, link-local, unique
 * local, multicast, unspecified, IPv4-mapped and NAT64 (64:ff9b::/96) addresses are not.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 4) return !closed.check(bare, 'ipv4');
  return family === 6 && globalUnicast.check(bare, 'ipv6') && !closed.check(bare, 'ipv6');
}
