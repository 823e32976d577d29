package org.nextlevel.advisor;

import org.nextlevel.testkit.event.EventContract;

class AdvisorEventContractTest extends EventContract {
    private static final String TOPIC = "advice-events";

    AdvisorEventContractTest() {
        super("advisor-service", all(toldHere(TOPIC), acknowledgements(TOPIC), differences(TOPIC)));
    }
}
