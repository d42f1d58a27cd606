//! Where a client comes from.

use std::net::IpAddr;

use axum::http::HeaderMap;

/// Tells where a client comes from: the last address in `X-Forwarded-For` when the trusted proxy is calling, since
/// that one the proxy wrote itself; otherwise whoever is connected.
pub fn of(peer: IpAddr, headers: &HeaderMap, proxy: Option<IpAddr>) -> IpAddr {
    // A server that listens on `::` sees IPv4 clients under mapped addresses.
    let peer = peer.to_canonical();
    let trusted = proxy.map_or(peer.is_loopback(), |proxy| proxy == peer);
    let told = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let last = told.and_then(|told| told.rsplit(',').next()).and_then(|last| last.trim().parse::<IpAddr>().ok());
    last.filter(|_| trusted).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_trusted_proxy_tells_where_a_client_comes_from() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "6.6.6.6, 203.0.113.9".parse().unwrap());
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(of(ip("127.0.0.1"), &headers, None), ip("203.0.113.9"));
        assert_eq!(of(ip("198.51.100.1"), &headers, None), ip("198.51.100.1"));
        assert_eq!(of(ip("10.0.0.7"), &headers, Some(ip("10.0.0.7"))), ip("203.0.113.9"));
        assert_eq!(of(ip("127.0.0.1"), &headers, Some(ip("10.0.0.7"))), ip("127.0.0.1"));
        assert_eq!(of(ip("127.0.0.1"), &HeaderMap::new(), None), ip("127.0.0.1"));
        assert_eq!(of(ip("::ffff:127.0.0.1"), &headers, None), ip("203.0.113.9"));
        assert_eq!(of(ip("::ffff:198.51.100.1"), &headers, None), ip("198.51.100.1"));
    }
}
