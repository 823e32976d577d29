package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.systemtest.access.AccessRun;

/** A test whose stack is called by every kind of caller at every operation. */
@Tag("access")
interface OpensToWhomItSays {
    AccessRun access();

    @Test
    default void everyOperationOfTheDocumentIsDeclaredInTheTable() {
        assertThat(access().undeclared()).isEmpty();
    }

    @Test
    default void everyOperationIsReachedThroughTheGateway() {
        assertThat(access().unreached()).isEmpty();
    }

    @Test
    default void everyCallerGetsWhatTheTableSays() {
        assertThat(access().otherThanTheTable()).isEmpty();
    }

    @Test
    default void tokensOfAnotherKindPeopleWhoLeftAndNewNamesAreTreatedByTheRules() {
        assertThat(access().otherThanTheRules()).isEmpty();
    }

    @Test
    default void whoIsRefusedChangesNothing() {
        assertThat(access().changedByTheRefused()).isEmpty();
    }
}
