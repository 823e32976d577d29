package org.nextlevel.systemtest;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.proof.input.Input;
import org.nextlevel.stack.proof.loss.Loss;
import org.nextlevel.stack.proof.poison.Poison;

/** A test whose stack is harmed: what is promised holds behind it. Proofs by hand take longer, and there are more of them (docs/proof.md). */
@Tag("proof")
interface IsProven extends InARunningStack {
    /** Two beside each other. */
    int FAULTS = 10;

    /** First, so that all other tests run behind the bad records. */
    @Test
    @Order(1)
    default void badRecordsOnEveryTopicBlockNothingAndAreSeen() {
        stack().proves(new Poison());
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    default void whateverFailsNothingAcknowledgedIsLostDoubledOrOutOfOrder() {
        stack().proves(new Loss(FAULTS));
    }

    /** Last, since it changes whatever can be changed. */
    @Test
    @Order(Integer.MAX_VALUE)
    default void whateverIsSentIsAnsweredByNoErrorOfOurs() {
        stack().proves(new Input());
    }
}
