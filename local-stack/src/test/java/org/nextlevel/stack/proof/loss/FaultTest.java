package org.nextlevel.stack.proof.loss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nextlevel.stack.proof.surroundings.Surroundings;

class FaultTest {

    @Test
    void onAStackWhoseSurroundingsAreNotOursOnlyPartsThemselvesAreHarmed() {
        assertThat(Fault.possible(new Surroundings()))
                .containsExactly(Fault.KILLED, Fault.RESTARTED, Fault.FROZEN, Fault.CUT_OFF);
    }
}
