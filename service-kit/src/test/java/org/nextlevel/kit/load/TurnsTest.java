package org.nextlevel.kit.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.problem.Unavailable;

@Tag("fair")
class TurnsTest {
    private final Turns patient = new Turns(2, Duration.ofSeconds(30));
    private final Turns impatient = new Turns(2, Duration.ZERO);

    @Test
    void aTenantHasOneTurnAtATime() {
        Runnable end = impatient.take("acme");
        assertThatThrownBy(() -> impatient.take("acme")).isInstanceOf(Unavailable.class);
        end.run();
        impatient.take("acme").run();
    }

    @Test
    void aTenantThatFloodsKeepsNoOtherWaiting() {
        impatient.take("acme");
        assertThatThrownBy(() -> impatient.take("acme")).isInstanceOf(Unavailable.class);
        impatient.take("globex").run();
    }

    @Test
    void thereAreFewTurnsAltogetherAndNoneIsLostByWhoeverGaveUp() {
        Runnable first = impatient.take("acme");
        impatient.take("globex");
        assertThatThrownBy(() -> impatient.take("initech")).isInstanceOf(Unavailable.class);
        first.run();
        impatient.take("initech").run();
        impatient.take("initech").run();
    }

    @Test
    void whoReadsByALinkKeepsNoCompanyWaiting() {
        impatient.takeOfNobody("one");
        assertThatThrownBy(() -> impatient.takeOfNobody("another")).isInstanceOf(Unavailable.class);
        impatient.take("acme");
        impatient.take("globex");
    }

    @Test
    void whoeverWaitsGetsTheTurnWhenItEnds() throws Exception {
        Runnable end = patient.take("acme");
        CompletableFuture<Runnable> next = CompletableFuture.supplyAsync(() -> patient.take("acme"));
        assertThat(next).isNotDone();
        end.run();
        next.get(10, TimeUnit.SECONDS).run();
    }
}
