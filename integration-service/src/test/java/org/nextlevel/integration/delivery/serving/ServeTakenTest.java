package org.nextlevel.integration.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.company.OpenTenant;

/** What was taken is given back and its place is free, whatever goes wrong. */
@QuarkusTest
@Tag("M10.2")
class ServeTakenTest {
    private final AtomicInteger under = new AtomicInteger();

    @Inject
    OpenTenant tenant;

    @Test
    void whatWasServedMayBeTakenAgainAtOnce() throws InterruptedException {
        assertThat(restAfter(() -> {})).isZero();
        assertThat(under).hasValue(0);
    }

    @Test
    void whatEndsInAnErrorIsGivenBackForLaterAndItsPlaceIsFree() throws InterruptedException {
        assertThat(restAfter(() -> {
                    throw new StackOverflowError();
                }))
                .isPositive();
        assertThat(under).hasValue(0);
    }

    @Test
    void anExceptionThatSaysNotWhereItWasThrownIsLikeAnyOther() throws InterruptedException {
        assertThat(restAfter(() -> {
                    throw new WithoutTrace();
                }))
                .isPositive();
        assertThat(under).hasValue(0);
    }

    @Test
    void whatCannotBeGivenBackFreesItsPlaceAllTheSame() throws InterruptedException {
        serve(() -> {}, _ -> {
            throw new StackOverflowError();
        });
        assertThat(under).hasValue(0);
    }

    /** For how long nobody is to take it. */
    private Duration restAfter(Runnable task) throws InterruptedException {
        var rest = new CompletableFuture<Duration>();
        serve(task, rest::complete);
        return rest.getNow(null);
    }

    /** Returns when it is done. */
    private void serve(Runnable task, Consumer<Duration> giveBack) throws InterruptedException {
        var serve = new ServeTaken(tenant, "Webhook");
        serve.serve("acme", UUID.randomUUID(), under, _ -> task.run(), giveBack);
        serve.stop(Duration.ofMinutes(1));
    }

    /** As the virtual machine throws what it throws often. */
    private static final class WithoutTrace extends RuntimeException {
        private static final long serialVersionUID = 1;

        private WithoutTrace() {
            super(null, null, false, false);
        }
    }
}
