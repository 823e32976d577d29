package org.nextlevel.framework;

import org.nextlevel.testkit.event.EventContract;

class FrameworkEventContractTest extends EventContract {
    private static final String TOPIC = "framework-events";

    FrameworkEventContractTest() {
        super("framework-service", all(toldHere(TOPIC), acknowledgements(TOPIC), differences(TOPIC), counts(TOPIC)));
    }
}
