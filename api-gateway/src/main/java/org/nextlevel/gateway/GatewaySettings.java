package org.nextlevel.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about the gateway that can be configured, besides what Quarkus itself offers. */
@ConfigMapping(prefix = "gateway")
public interface GatewaySettings {

    /** The services behind the gateway, by name. */
    Map<String, UpstreamSettings> upstreams();

    /** How requests are passed on. */
    ProxySettings proxy();

    /** How often one caller may call. */
    LimitSettings limit();

    /** Which pages may call the API from a browser. */
    CorsSettings cors();

    /** Live updates. */
    LiveSettings live();

    /** What the {@code aud} of a token must hold, so that it was made for this API. */
    @WithDefault("nextlevel-api")
    String audience();

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
    }

    /** Limits of one request on its way to a service. */
    interface ProxySettings {
        /** Until a service must have accepted a connection. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How long a service may be silent, before its answer and within it. */
        @WithDefault("30s")
        Duration responseTimeout();

        /** Connections to one service at most. */
        @WithDefault("64")
        int connections();

        /** Requests at most that wait for one of these connections. */
        @WithDefault("256")
        int waiting();

        /** The largest body of a request. */
        @WithDefault("6M")
        MemorySize maxBody();
    }

    /** Event streams and what they are read from. */
    interface LiveSettings {
        /** Topics that are read. */
        @WithDefault("framework-events,people-events,evidence-events,advice-events")
        List<String> topics();

        /** Streams at most. */
        @WithDefault("5000")
        int connections();

        /** Streams of one tenant at most. */
        @WithDefault("4000")
        int connectionsPerTenant();

        /** Streams of one person at most: tabs and devices. */
        @WithDefault("8")
        int connectionsPerCaller();

        /** After how much silence a stream gets a sign of life. */
        @WithDefault("15s")
        Duration heartbeat();

        /** How much of the past is read at the start, for those who come back. */
        @WithDefault("10m")
        Duration lookBack();

        /** Events that are remembered at most. */
        @WithDefault("20000")
        int remembered();
    }

    /** A bucket of {@code burst} requests for each caller, into which {@code refill} come back every {@code period}. */
    interface LimitSettings {
        @WithDefault("100")
        int burst();

        @WithDefault("50")
        int refill();

        @WithDefault("1s")
        Duration period();

        /** Callers that are remembered at most; the longest silent one is forgotten first. */
        @WithDefault("100000")
        int callers();
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
