package org.nextlevel.kit.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("live")
class WaitingPlacesTest {
    private final WaitingPlaces places = new WaitingPlaces(3, 2);

    @Test
    void aTenantHasItsShareAndNoMore() {
        assertThat(places.take("acme")).isTrue();
        assertThat(places.take("acme")).isTrue();
        assertThat(places.take("acme")).isFalse();
        assertThat(places.take("globex")).isTrue();
        assertThat(places.take("initech")).isFalse();
    }

    @Test
    void whoIsDoneMakesRoom() {
        places.take("acme");
        places.take("acme");
        places.giveBack("acme");
        assertThat(places.take("acme")).isTrue();
    }
}
