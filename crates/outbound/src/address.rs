//! Which addresses may be called.
//!
//! The classes follow the special-purpose address registries of IANA (RFC 6890 and its updates).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A host on the Internet.
    Public,
    /// A host of the operator's own network: RFC 1918, shared (RFC 6598), benchmarking (RFC 2544), unique local
    /// (RFC 4193).
    Private,
    /// This machine.
    Loopback,
    /// Nowhere a webhook belongs: unspecified, link-local and the other addresses where clouds hand out credentials,
    /// multicast, broadcast, documentation, reserved, and tunnels that could lead anywhere.
    Never,
}

/// Which places may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Hosts on the Internet.
    pub public: bool,
    /// Hosts of the operator's own network.
    pub private: bool,
    /// This machine.
    pub loopback: bool,
}

impl Reach {
    /// Whether this address may be called.
    pub fn covers(self, address: IpAddr) -> bool {
        match place(address) {
            Place::Public => self.public,
            Place::Private => self.private,
            Place::Loopback => self.loopback,
            Place::Never => false,
        }
    }
}

/// Says where an address leads. An IPv4 address wrapped in an IPv6 one is judged by itself.
pub fn place(address: IpAddr) -> Place {
    match address {
        IpAddr::V4(address) => place_v4(address),
        IpAddr::V6(address) => place_v6(address),
    }
}

fn place_v4(address: Ipv4Addr) -> Place {
    match address.octets() {
        // Metadata services that are not link-local: Alibaba Cloud's, and Azure's host on a public address.
        [100, 100, 100, 200] | [168, 63, 129, 16] => Place::Never,
        [127, ..] => Place::Loopback,
        [10, ..] | [192, 168, ..] => Place::Private,
        [172, b, ..] if b & 0xf0 == 16 => Place::Private,
        [100, b, ..] if b & 0xc0 == 64 => Place::Private,
        [198, b, ..] if b & 0xfe == 18 => Place::Private,
        // This network, link-local, protocol assignments, documentation, 6to4 relays (RFC 7526).
        [0, ..] | [169, 254, ..] | [192, 0, 0, _] | [192, 0, 2, _] | [192, 88, 99, _] => Place::Never,
        [198, 51, 100, _] | [203, 0, 113, _] => Place::Never,
        // Multicast, reserved, broadcast.
        [224..=255, ..] => Place::Never,
        _ => Place::Public,
    }
}

fn place_v6(address: Ipv6Addr) -> Place {
    if address == Ipv6Addr::LOCALHOST {
        return Place::Loopback;
    }
    let segments = address.segments();
    let [a, b, c, d] = [segments[6] >> 8, segments[6] & 0xff, segments[7] >> 8, segments[7] & 0xff]
        .map(|byte| u8::try_from(byte).unwrap_or(u8::MAX));
    let embedded = Ipv4Addr::new(a, b, c, d);
    match segments {
        // IPv4-mapped (RFC 4291 §2.5.5.2) and translated (RFC 6052).
        [0, 0, 0, 0, 0, 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => place_v4(embedded),
        // Metadata services with a unique local address: those of Amazon (of machines and of pods, so the whole
        // prefix), Google, Scaleway, Oracle, Alibaba and Akamai.
        [0xfd00, 0xec2, ..]
        | [0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254]
        | [0xfd00, 0x42, 0, 0, 0, 0, 0, 0x42]
        | [0xfd00, 0xc1, 0, 0, 0, 0, 0xa9fe, 0xa9fe]
        | [0xfd00, 0x100, 0, 0, 0, 0, 0x100, 0x200]
        | [0xfd00, 0xa9fe, 0xa9fe, 0, 0, 0, 0, 0x1] => Place::Never,
        [0xfc00..=0xfdff, ..] => Place::Private,
        // Local translation (RFC 8215): which IPv4 address it means, only that network knows.
        [0x64, 0xff9b, 1, ..] => Place::Never,
        // Protocol assignments with Teredo, documentation, 6to4.
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => Place::Never,
        // Only 2000::/3 is handed out to hosts.
        [0x2000..=0x3fff, ..] => Place::Public,
        _ => Place::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: Place, addresses: &[&str]) {
        for address in addresses {
            assert_eq!(place(address.parse().unwrap()), expected, "{address}");
        }
    }

    #[test]
    fn hosts_on_the_internet_are_public() {
        check(Place::Public, &["1.1.1.1", "9.255.255.255", "11.0.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1"]);
        check(Place::Public, &["100.63.255.255", "100.128.0.0", "198.17.0.1", "198.20.0.1", "223.255.255.255"]);
        check(Place::Public, &["2606:4700::1111", "2a00::1", "2001:200::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"]);
    }

    #[test]
    fn networks_of_the_operator_are_private() {
        check(Place::Private, &["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1"]);
        check(Place::Private, &["100.127.255.255", "198.18.0.1", "198.19.0.1", "fc00::1", "fd12::1"]);
        check(Place::Private, &["::ffff:10.0.0.1", "::ffff:192.168.1.1", "64:ff9b::10.0.0.1"]);
    }

    #[test]
    fn this_machine_is_loopback() {
        check(Place::Loopback, &["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "64:ff9b::127.0.0.1"]);
    }

    #[test]
    fn some_addresses_are_never_called() {
        check(Place::Never, &["0.0.0.0", "0.1.2.3", "169.254.169.254", "192.0.0.1", "192.0.2.1", "198.51.100.1"]);
        check(Place::Never, &["203.0.113.1", "192.88.99.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255"]);
        check(Place::Never, &["::", "::2", "::127.0.0.1", "::ffff:0.0.0.0", "::ffff:169.254.169.254", "fe80::1"]);
        check(Place::Never, &["fec0::1", "ff02::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "100::1"]);
        // Local translation, translated and 6to4 forms of addresses that lead home.
        check(Place::Never, &["64:ff9b:1::1", "64:ff9b:1::a9fe:a9fe", "64:ff9b::169.254.169.254", "::ffff:0:10.0.0.1"]);
        check(Place::Never, &["2002:a00:1::1", "2002:a9fe:a9fe::", "2001:0:1::1", "::10.0.0.1", "ff0e::1", "febf::1"]);
        let everywhere = Reach { public: true, private: true, loopback: true };
        assert!(!everywhere.covers("169.254.169.254".parse().unwrap()));
    }

    #[test]
    fn no_cloud_gives_its_credentials_to_a_webhook() {
        check(Place::Never, &["169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192", "168.63.129.16"]);
        check(Place::Never, &["fd00:ec2::254", "fd20:ce::254", "fd00:42::42", "::ffff:100.100.100.200"]);
        check(Place::Never, &["fd00:ec2::23", "fd00:c1::a9fe:a9fe", "fd00:100::100:200", "fd00:a9fe:a9fe::1"]);
        check(Place::Private, &["100.100.100.201", "fd00:ec3::254", "fd20:ce::255"]);
    }
}
