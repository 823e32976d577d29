package org.nextlevel.kit.republish.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.CurrentTenant;

/** When the comparison of a sort begins again; on a real database. */
@QuarkusTest
@Tag("consistency")
class ComparisonPlacesTest {
    private static final String SORT = "leaflets";

    private final String tenant = "places-" + UUID.randomUUID();

    @Inject
    ComparisonPlaces places;

    @Inject
    CurrentTenant current;

    @Test
    void whatIsWantedAgainBeforeTheEndOfTheLastBeginsRightBehindIt() {
        inTransaction(() -> places.again(SORT));
        inTransaction(() -> places.end(SORT));
        assertThat(isDue()).isTrue();
        inTransaction(() -> places.end(SORT));
        assertThat(isDue()).isFalse();
    }

    @Test
    void whatIsWantedAgainBehindTheEndIsComparedOnceMore() {
        inTransaction(() -> places.add(SORT));
        inTransaction(() -> places.end(SORT));
        inTransaction(() -> places.again(SORT));
        assertThat(isDue()).isTrue();
    }

    private boolean isDue() {
        boolean[] due = new boolean[1];
        inTransaction(() -> due[0] = places.due().get(SORT));
        return due[0];
    }

    private void inTransaction(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            current.open(tenant);
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            context.terminate();
        }
    }
}
