// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/loadfailure.h"

namespace iw {

SignInViewObserver::Failure loadFailure(int netError)
{
    using Failure = SignInViewObserver::Failure;
    switch (netError) {
    case -21: // NETWORK_CHANGED
    case -106: // INTERNET_DISCONNECTED
        return Failure::Offline;
    case -105: // NAME_NOT_RESOLVED
    case -137: // NAME_RESOLUTION_FAILED
        return Failure::HostNotFound;
    case -102: // CONNECTION_REFUSED
    case -104: // CONNECTION_FAILED
    case -109: // ADDRESS_UNREACHABLE
        return Failure::Refused;
    case -7: // TIMED_OUT
    case -118: // CONNECTION_TIMED_OUT
        return Failure::TimedOut;
    case -100: // CONNECTION_CLOSED
    case -101: // CONNECTION_RESET
    case -324: // EMPTY_RESPONSE
    case -354: // CONTENT_LENGTH_MISMATCH
    case -355: // INCOMPLETE_CHUNKED_ENCODING
        return Failure::EmptyAnswer;
    case -107: // SSL_PROTOCOL_ERROR
    case -113: // SSL_VERSION_OR_CIPHER_MISMATCH
        return Failure::Certificate;
    case -110: // SSL_CLIENT_AUTH_CERT_NEEDED
    case -117: // BAD_SSL_CLIENT_AUTH_CERT
        return Failure::ClientCertificate;
    case -111: // TUNNEL_CONNECTION_FAILED
    case -115: // PROXY_AUTH_UNSUPPORTED
    case -120: // SOCKS_CONNECTION_FAILED
    case -121: // SOCKS_CONNECTION_HOST_UNREACHABLE
    case -127: // PROXY_AUTH_REQUESTED
    case -130: // PROXY_CONNECTION_FAILED
    case -136: // PROXY_CERTIFICATE_INVALID
        return Failure::Proxy;
    case -10: // ACCESS_DENIED
    case -20: // BLOCKED_BY_CLIENT
    case -22: // BLOCKED_BY_ADMINISTRATOR
    case -27: // BLOCKED_BY_RESPONSE
    case -30: // BLOCKED_BY_CSP
    case -312: // UNSAFE_PORT
        return Failure::Blocked;
    default:
        return netError <= -200 && netError > -300 ? Failure::Certificate : Failure::Other;
    }
}

} // namespace iw
