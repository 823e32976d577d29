package org.nextlevel.advisor;

import java.util.stream.Stream;
import org.nextlevel.testkit.event.EventContract;

class AdvisorEventContractTest extends EventContract {
    private static final String TOPIC = "advice-events";

    AdvisorEventContractTest() {
        super(
                "advisor-service",
                Stream.concat(toldHere(TOPIC).stream(), acknowledgements(TOPIC).stream())
                        .toList());
    }
}
