package org.nextlevel.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything about the gateway that can be configured, besides what Quarkus itself offers. */
@ConfigMapping(prefix = "gateway")
public interface GatewaySettings {

    /** The services behind the gateway, by name. */
    Map<String, UpstreamSettings> upstreams();

    /** How requests are passed on. */
    ProxySettings proxy();

    /** How often one caller may call. */
    LimitSettings limit();

    /** How often systems of a company may. */
    IntegrationSettings integrations();

    /** How much of a service's slots is whose. */
    ShareSettings share();

    /** How bodies of requests are received. */
    BodySettings body();

    /** How bodies are received that are too large for memory. */
    LargeBodySettings large();

    /** Who stands between the clients and the gateway. */
    ProxiesSettings proxies();

    /** Which pages may call the API from a browser. */
    CorsSettings cors();

    /** Live updates. */
    LiveSettings live();

    /** Which traces are kept. */
    TraceSettings traces();

    /** The reference app. */
    WebSettings web();

    /** What the {@code aud} of a token must hold, so that it was made for this API. */
    @WithDefault("nextlevel-api")
    String audience();

    /** What the identity provider tells of sessions that ended. */
    LogoutSettings logout();

    /** What the identity provider tells of accounts that were disabled, deleted, or lost something. */
    AccountsSettings accounts();

    /** How many verified tokens are remembered until they expire; 0 verifies every request anew. */
    @WithDefault("10000")
    int verifiedTokens();

    /** The value of the Strict-Transport-Security header; empty where the outside does not speak TLS. */
    Optional<String> strictTransportSecurity();

    /** One service and the paths that it owns. */
    interface UpstreamSettings {

        /** Scheme, host and port of each instance; a path in it is ignored, since nothing is rewritten. */
        List<URI> url();

        /** Paths in the notation of Vert.x Web: {@code :name} is one segment, a final {@code *} is anything below. */
        List<String> paths();

        /** Those that are open to whoever is not signed in, limited by address; no token is passed on. */
        Optional<List<String>> publicPaths();

        /** Connections to one instance, where they are not as many as to others. */
        OptionalInt connections();
    }

    /** Limits of one request on its way to a service. */
    interface ProxySettings {
        /** Until a service must have accepted a connection. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How long a service may be silent, before its answer and within it. */
        @WithDefault("30s")
        Duration responseTimeout();

        /** Connections to one instance of a service at most: the slots that its callers share. */
        @WithDefault("64")
        int connections();

        /** The largest body of a request. */
        @WithDefault("6M")
        MemorySize maxBody();
    }

    /** Proxies of our own in front of the gateway. */
    interface ProxiesSettings {
        /** Their addresses or networks; what others say about the client's address is not believed. */
        Optional<List<String>> trusted();

        /** The header in which they note it: X-Forwarded-For or Forwarded. */
        @WithDefault("X-Forwarded-For")
        String header();
    }

    /**
     * A bucket of {@code burst} requests for each caller, into which {@code refill} come back every {@code period}; for each
     * address four, as {@code Anonymous} names them.
     */
    interface LimitSettings {
        @WithDefault("100")
        int burst();

        @WithDefault("50")
        int refill();

        @WithDefault("1s")
        Duration period();

        /** Refusals of a caller for too many requests that are told at once each period; each after them waits. */
        @WithDefault("20")
        int toldAtOnce();

        /** How long such a one waits. */
        @WithDefault("1s")
        Duration toldAfter();

        /** Callers that are remembered at most; the longest silent one is forgotten first. */
        @WithDefault("100000")
        int callers();
    }

    /** Whose logout tokens are believed. */
    interface LogoutSettings {
        /** Clients of the realm that people sign in with, and that call {@code /backchannel-logout} when they sign out. */
        @WithDefault("nextlevel-web")
        List<String> clients();

        /** What the tokens call the realm; its address where nothing is said. */
        Optional<String> issuer();
    }

    /** How the gateway asks the identity provider what was done to accounts. */
    interface AccountsSettings {
        /** A client whose service account may view events, and nothing else. */
        @WithDefault("nextlevel-gateway")
        String client();

        /** Of that client; without it nobody asks. */
        Optional<String> secret();

        /** From one look to the next. */
        @WithDefault("2s")
        Duration every();
    }

    /** What browsers are told about pages of another origin than the gateway's own. */
    interface CorsSettings {
        /** Each as a browser sends it, such as {@code https://growth.example.com}; nobody where it is empty. */
        Optional<List<String>> origins();

        /** How long a browser remembers that it may, before it asks again. */
        @WithDefault("2h")
        Duration maxAge();
    }
}
