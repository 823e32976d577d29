package org.nextlevel.gateway.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.ShareSettings;
import org.nextlevel.gateway.problem.Refusal;

@Tag("fair")
class FairSlotsTest {
    private final List<String> begun = new ArrayList<>();
    private final FairSlots slots = new FairSlots(4, new Share(3, 2, 4, 3));

    @Test
    void oneTenantNeverHasAllSlots() {
        for (String caller : List.of("a", "b", "c", "d")) {
            ask("acme", caller);
        }
        ask("globex", "x");
        assertThat(begun).containsExactly("acme a", "acme b", "acme c", "globex x");
    }

    @Test
    void oneCallerHasNoMoreThanItsShareAndHoldsUpNoColleague() {
        ask("acme", "a");
        ask("acme", "a");
        ask("acme", "a");
        ask("acme", "b");
        assertThat(begun).containsExactly("acme a", "acme a", "acme b");
    }

    @Test
    void thoseWhoWaitAreServedTenantByTenant() {
        Ticket first = ask("acme", "a");
        ask("acme", "b");
        Ticket third = ask("acme", "c");
        ask("globex", "x");
        ask("acme", "d");
        ask("acme", "e");
        ask("initech", "i");
        first.end();
        third.end();
        assertThat(begun).endsWith("globex x", "acme d", "initech i");
    }

    @Test
    void aSlotIsGivenBackOnce() {
        Ticket ticket = ask("acme", "a");
        ticket.end();
        ticket.end();
        assertThat(ticket.giveUp()).isFalse();
        for (String tenant : List.of("acme", "globex", "initech", "hooli", "umbrella")) {
            ask(tenant, "a");
        }
        assertThat(begun).hasSize(5).doesNotContain("umbrella a");
    }

    @Test
    void whoeverGivesUpIsNotServed() {
        Ticket first = ask("acme", "a");
        ask("acme", "a");
        Ticket impatient = ask("acme", "a");
        assertThat(impatient.giveUp()).isTrue();
        first.end();
        assertThat(begun).hasSize(2);
    }

    @Test
    void moreThanMayWaitAreRefusedPerCallerAndPerTenant() {
        for (int i = 0; i < 5; i++) {
            ask("acme", "a");
        }
        assertThatThrownBy(() -> ask("acme", "a")).isInstanceOf(Refusal.class);
        ask("acme", "b");
        ask("acme", "b");
        assertThatThrownBy(() -> ask("acme", "c")).isInstanceOf(Refusal.class);
        ask("globex", "x");
        assertThat(begun).endsWith("globex x");
    }

    private Ticket ask(String tenant, String caller) {
        return slots.ask(new Party(tenant, caller), () -> begun.add(tenant + " " + caller));
    }

    private record Share(int perTenant, int perCaller, int waitingPerTenant, int waitingPerCaller)
            implements ShareSettings {
        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(1);
        }
    }
}
