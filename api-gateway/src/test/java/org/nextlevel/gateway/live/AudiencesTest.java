package org.nextlevel.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.access.Caller;

@Tag("live")
class AudiencesTest {
    private final Audiences audiences = new Audiences();
    private final LiveConnection emma = connection("acme", "emma");
    private final LiveConnection otto = connection("acme", "otto");
    private final LiveConnection elsewhere = connection("globex", "emma");

    @Test
    void whoBelongsToSeveralAudiencesIsFoundOnce() {
        audiences.add(emma);
        audiences.add(otto);
        audiences.add(elsewhere);
        assertThat(audiences.of("acme", List.of("emma", "role:hr", "*", "nobody")))
                .containsExactly(emma, otto);
        assertThat(audiences.of("globex", List.of("emma"))).containsExactly(elsewhere);
        assertThat(audiences.of("initech", List.of("*"))).isEmpty();
    }

    @Test
    void whoLeavesIsNotFoundAndLeavesOnce() {
        audiences.add(emma);
        audiences.add(otto);
        assertThat(audiences.remove(emma)).isTrue();
        assertThat(audiences.remove(emma)).isFalse();
        assertThat(audiences.all()).containsExactly(otto);
        assertThat(audiences.remove(otto)).isTrue();
        assertThat(audiences.remove(otto)).isFalse();
        assertThat(audiences.all()).isEmpty();
    }

    private static LiveConnection connection(String tenant, String person) {
        var caller = new Caller(tenant, "issuer", person, Set.of("hr"), true, Instant.MAX, null, Instant.EPOCH);
        return new LiveConnection(null, Listener.of(caller, person));
    }
}
