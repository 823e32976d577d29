package org.nextlevel.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HopListTest {
    @Test
    void theStandardHeaderIsReadWithItsQuotesBracketsAndPorts() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Forwarded", "for=192.0.2.43;proto=http, for=\"[2001:db8::17]:4711\";by=10.0.0.1")
                .add("Forwarded", "proto=https;For=198.51.100.17:80, for=unknown");
        assertThat(HopList.of("Forwarded").nearestFirst(headers))
                .containsExactly("", "198.51.100.17", "2001:db8::17", "192.0.2.43");
    }

    @Test
    void theCommonHeaderIsReadAsAListOverAllItsLines() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("X-Forwarded-For", "192.0.2.43, 198.51.100.17")
                .add("X-Forwarded-For", "203.0.113.7");
        assertThat(HopList.of("x-forwarded-for").nearestFirst(headers))
                .containsExactly("203.0.113.7", "198.51.100.17", "192.0.2.43");
    }
}
