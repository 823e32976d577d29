package org.nextlevel.framework;

import java.util.stream.Stream;
import org.nextlevel.testkit.event.EventContract;

class FrameworkEventContractTest extends EventContract {
    private static final String TOPIC = "framework-events";

    FrameworkEventContractTest() {
        super(
                "framework-service",
                Stream.concat(toldHere(TOPIC).stream(), acknowledgements(TOPIC).stream())
                        .toList());
    }
}
