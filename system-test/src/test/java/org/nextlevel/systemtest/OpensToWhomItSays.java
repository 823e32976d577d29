package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test whose stack is called by every kind of caller at every operation. */
@Tag("access")
interface OpensToWhomItSays extends InARunningStack {

    @Test
    default void everyOperationOfTheDocumentIsDeclaredInTheTable() {
        assertThat(stack().access().undeclared()).isEmpty();
    }

    @Test
    default void everyOperationIsReachedThroughTheGateway() {
        assertThat(stack().access().unreached()).isEmpty();
    }

    @Test
    default void everyCallerGetsWhatTheTableSays() {
        assertThat(stack().access().otherThanTheTable()).isEmpty();
    }

    @Test
    default void tokensOfAnotherKindPeopleWhoLeftAndNewNamesAreTreatedByTheRules() {
        assertThat(stack().access().otherThanTheRules()).isEmpty();
    }

    @Test
    default void whoIsRefusedChangesNothing() {
        assertThat(stack().access().changedByTheRefused()).isEmpty();
    }

    @Test
    default void whatServicesAndOperatorsHaveAmongThemselvesIsNotBehindTheGateway() {
        assertThat(stack().access().reachedInside()).isEmpty();
    }
}
